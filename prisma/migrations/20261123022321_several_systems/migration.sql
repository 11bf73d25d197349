-- AlterTable
ALTER TABLE "project" ADD COLUMN     "composition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "shared" JSON NOT NULL DEFAULT '[]';
ALTER TABLE "project" ADD CONSTRAINT "project_composition_check" CHECK ("composition" >= 1);
ALTER TABLE "project" ADD CONSTRAINT "project_shared_check" CHECK (json_typeof("shared") = 'array');
