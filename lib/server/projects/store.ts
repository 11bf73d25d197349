import type { DetailsChange } from '@/lib/intake/details'
import type { Draft } from '@/lib/intake/draft'
import type { ProjectSummary, StoredProject } from '@/lib/intake/project'
import { readDraft } from '@/lib/intake/stored'
import { isIsoDate, PROPOSAL_DATE_RANGE } from '@/lib/kernel/dates'
import type { ComputedSizing } from '@/lib/use-cases/compute-sizing'
import type { NewProject, ProjectStore, Written } from '@/lib/use-cases/projects'
import type { Identity } from '../access/identity'
import type { Database, DatabaseOrTransaction } from '../db/client'
import type { Prisma } from '../db/generated/client'

const toDay = (date: Date): string => date.toISOString().slice(0, 10)
const fromDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

const isProposalDate = (day: string): boolean =>
  isIsoDate(day) && day >= PROPOSAL_DATE_RANGE.min && day <= PROPOSAL_DATE_RANGE.max

/** The columns of a draft. Its version and date stand with the answers: they are read back together. */
function columnsOf({ version, proposalDate, answers, ...rest }: Draft) {
  const json = (value: unknown) => value as Prisma.InputJsonValue
  return {
    answers: json({ version, proposalDate, answers }),
    deviations: json(rest.deviations),
    assumptions: json(rest.assumptions),
    parameters: json(rest.parameters),
  }
}

type DraftColumns = Readonly<
  Record<'answers' | 'deviations' | 'assumptions' | 'parameters', unknown>
>

/** A stored draft that cannot be read is an incident, not an empty form: overwriting it would lose the answers. */
function draftOf({ answers, deviations, assumptions, parameters }: DraftColumns): Draft {
  const draft = readDraft({ ...(answers as object), deviations, assumptions, parameters })
  if (!draft) throw new Error('a stored draft has a shape this release does not know')
  return draft
}

const first = { where: { position: 0 }, take: 1 } as const

type DetailColumns = {
  readonly name: string | null
  readonly reference: string
  readonly contact: string | null
  readonly proposalDate: Date
  readonly customer: { readonly name: string }
}

const detailsOf = (project: DetailColumns) => ({
  customer: project.customer.name,
  contact: project.contact ?? '',
  reference: project.reference,
  title: project.name ?? '',
  proposalDate: toDay(project.proposalDate),
})

/** The customer of that name, who is entered when new; held until the transaction ends, so that nobody forgets them. */
async function customerNamed(tx: DatabaseOrTransaction, name: string): Promise<string> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM customer WHERE name = ${name} ORDER BY created_at LIMIT 1 FOR KEY SHARE`
  return (found ?? (await tx.customer.create({ data: { name }, select: { id: true } }))).id
}

/**
 * Names of people and companies are not kept longer than a project needs them. The customer is locked before we look
 * for projects, because a project that another transaction is adding cannot be seen; `wait` false passes over one that
 * is held, for transactions that hold another customer and could otherwise wait for each other.
 */
async function forgetIdleCustomer(
  tx: DatabaseOrTransaction,
  id: string,
  { wait }: { readonly wait: boolean },
): Promise<void> {
  const held = wait
    ? await tx.$queryRaw<unknown[]>`SELECT 1 FROM customer WHERE id = ${id}::uuid FOR UPDATE`
    : await tx.$queryRaw<
        unknown[]
      >`SELECT 1 FROM customer WHERE id = ${id}::uuid FOR UPDATE SKIP LOCKED`
  if (held.length > 0) await tx.customer.deleteMany({ where: { id, projects: { none: {} } } })
}

/** The condition every query of projects carries: which ones this identity may see. */
const visibleTo = (_identity: Identity): Prisma.ProjectWhereInput => ({})

/** All projects this identity may see, the latest change first. */
export async function listProjects(db: Database, identity: Identity): Promise<ProjectSummary[]> {
  const projects = await db.project.findMany({
    where: visibleTo(identity),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    include: {
      customer: { select: { name: true } },
      drafts: { ...first, select: { system: true } },
    },
  })
  return projects.map((project) => ({
    id: project.id,
    system: project.drafts[0]?.system ?? '',
    details: detailsOf(project),
    version: project.version,
    status: project.status,
    updatedAt: project.updatedAt.toISOString(),
  }))
}

/** The projects this identity may see and change, in the database. */
export function projectStore(db: Database, identity: Identity): ProjectStore {
  return {
    create: (project) => create(db, project),
    find: (id) => find(db, identity, id),
    writeDraft: (id, version, draft) => writeDraft(db, identity, id, version, draft),
    writeDetails: (id, version, details) => writeDetails(db, identity, id, version, details),
    remove: (id) => remove(db, identity, id),
    keepSizing: (id, sizing) => keepSizing(db, identity, id, sizing),
  }
}

async function create(db: Database, project: NewProject): Promise<void> {
  const { id, system, language, details, draft } = project
  await db.$transaction(async (tx) => {
    await tx.project.create({
      data: {
        id,
        customerId: await customerNamed(tx, details.customer),
        name: details.title || null,
        reference: details.reference,
        contact: details.contact || null,
        proposalDate: fromDay(details.proposalDate),
        language,
        drafts: {
          create: { system, ...columnsOf({ ...draft, proposalDate: details.proposalDate }) },
        },
      },
    })
  })
}

async function find(db: Database, identity: Identity, id: string): Promise<StoredProject | null> {
  const project = await db.project.findFirst({
    where: { ...visibleTo(identity), id },
    include: { customer: { select: { name: true } }, drafts: first },
  })
  const draft = project?.drafts[0]
  if (!project || !draft) return null
  return {
    id: project.id,
    system: draft.system,
    language: project.language,
    details: detailsOf(project),
    version: project.version,
    draft: draftOf(draft),
    draftVersion: draft.version,
  }
}

const STALE: Written = { outcome: 'stale' }

async function writeDraft(
  db: Database,
  identity: Identity,
  projectId: string,
  version: number,
  draft: Draft,
): Promise<Written> {
  return db.$transaction(async (tx) => {
    // One statement compares and writes, so that of two saves at once one is stale.
    const [saved] = await tx.draft.updateManyAndReturn({
      where: {
        projectId,
        position: 0,
        project: visibleTo(identity),
        version,
      },
      data: { ...columnsOf(draft), version: { increment: 1 } },
      select: { version: true },
    })
    if (!saved) return STALE
    await tx.project.update({
      where: { id: projectId },
      // A date still being typed stays in the draft; the project keeps the last one that exists.
      data: {
        updatedAt: new Date(),
        ...(isProposalDate(draft.proposalDate) && { proposalDate: fromDay(draft.proposalDate) }),
      },
    })
    return { outcome: 'written', version: saved.version }
  })
}

async function writeDetails(
  db: Database,
  identity: Identity,
  id: string,
  version: number,
  details: DetailsChange,
): Promise<Written> {
  const { proposalDate } = details
  return db.$transaction(async (tx) => {
    const before = await tx.project.findFirst({
      where: { ...visibleTo(identity), id, version },
      select: { customerId: true, drafts: first },
    })
    if (!before) return STALE
    const customerId = await customerNamed(tx, details.customer)
    const { count } = await tx.project.updateMany({
      where: { id, version },
      data: {
        customerId,
        name: details.title || null,
        reference: details.reference,
        contact: details.contact || null,
        ...(proposalDate && { proposalDate: fromDay(proposalDate) }),
        version: { increment: 1 },
      },
    })
    if (count === 0) {
      await forgetIdleCustomer(tx, customerId, { wait: false })
      return STALE
    }
    if (customerId !== before.customerId)
      await forgetIdleCustomer(tx, before.customerId, { wait: false })
    const stored = before.drafts[0]
    const draft = stored && draftOf(stored)
    // The date is a question of the wizard as well: a save from before has to find out that it changed.
    if (proposalDate && draft && draft.proposalDate !== proposalDate)
      await tx.draft.update({
        where: { id: stored.id },
        data: { ...columnsOf({ ...draft, proposalDate }), version: { increment: 1 } },
      })
    return { outcome: 'written', version: version + 1 }
  })
}

async function remove(db: Database, identity: Identity, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const project = await tx.project.findFirst({
      where: { ...visibleTo(identity), id },
      select: { customerId: true },
    })
    if (!project) return
    await tx.project.deleteMany({ where: { id } })
    await forgetIdleCustomer(tx, project.customerId, { wait: true })
  })
}

async function keepSizing(
  db: Database,
  identity: Identity,
  projectId: string,
  { request, sizing, hash }: ComputedSizing,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.project.updateMany({
      where: { ...visibleTo(identity), id: projectId },
      data: { status: 'proposed' },
    })
    if (count === 0) return
    // Two downloads at once keep one record: the second insert is skipped by the unique key.
    await tx.sizing.createMany({
      data: {
        projectId,
        system: sizing.system,
        packVersion: sizing.pack.version,
        request: request as unknown as Prisma.InputJsonValue,
        result: sizing as unknown as Prisma.InputJsonValue,
        hash,
      },
      skipDuplicates: true,
    })
  })
}
