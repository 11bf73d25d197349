-- CreateEnum
CREATE TYPE "language" AS ENUM ('fr', 'en');

-- CreateEnum
CREATE TYPE "project_status" AS ENUM ('draft', 'proposed');

-- CreateTable
CREATE TABLE "customer" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "name" TEXT,
    "reference" TEXT NOT NULL,
    "contact" TEXT,
    "proposal_date" DATE NOT NULL,
    "language" "language" NOT NULL DEFAULT 'fr',
    "status" "project_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "system" TEXT NOT NULL,
    "answers" JSON NOT NULL,
    "deviations" JSON NOT NULL DEFAULT '[]',
    "assumptions" JSON NOT NULL DEFAULT '{}',
    "parameters" JSON NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sizing" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "system" TEXT NOT NULL,
    "pack_version" TEXT NOT NULL,
    "request" JSON NOT NULL,
    "result" JSON NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sizing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "customer_name_idx" ON "customer"("name");

-- CreateIndex
CREATE INDEX "project_customer_id_idx" ON "project"("customer_id");

-- CreateIndex
CREATE INDEX "project_updated_at_idx" ON "project"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "draft_project_id_position_key" ON "draft"("project_id", "position");

-- CreateIndex
CREATE INDEX "sizing_project_id_created_at_idx" ON "sizing"("project_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "sizing_project_id_hash_key" ON "sizing"("project_id", "hash");

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sizing" ADD CONSTRAINT "sizing_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names sort as in a French index (é beside e), whatever the server's own collation is.
ALTER TABLE "customer" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";

ALTER TABLE "customer" ADD CONSTRAINT "customer_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "project" ADD CONSTRAINT "project_version_check" CHECK ("version" >= 1);
ALTER TABLE "draft" ADD CONSTRAINT "draft_version_check" CHECK ("version" >= 1);
ALTER TABLE "draft" ADD CONSTRAINT "draft_position_check" CHECK ("position" >= 0);
ALTER TABLE "sizing" ADD CONSTRAINT "sizing_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$');

-- What was issued is kept as it was issued.
CREATE FUNCTION "refuse_sizing_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a sizing is never changed';
END
$$;
CREATE TRIGGER "sizing_is_immutable" BEFORE UPDATE ON "sizing"
  FOR EACH ROW EXECUTE FUNCTION "refuse_sizing_change"();
