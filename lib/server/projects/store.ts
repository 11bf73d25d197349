import type { DetailsChange } from '@/lib/intake/details'
import { type Draft, withChanges } from '@/lib/intake/draft'
import type { ProjectSummary, StoredProject } from '@/lib/intake/project'
import { isProposalDate } from '@/lib/kernel/dates'
import type { ComputedSizing } from '@/lib/use-cases/compute-sizing'
import type {
  AnswerChanges,
  AnswersWritten,
  NewProject,
  ProjectStore,
  Written,
} from '@/lib/use-cases/projects'
import type { Identity } from '../access/identity'
import type { Database, DatabaseOrTransaction } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { addTo, type HeldProject, removeFrom, share } from './composition'
import { withDate, writeDrafts } from './drafts'
import {
  columnsOf,
  detailsOf,
  draftOf,
  fromDay,
  inOrder,
  json,
  rowOf,
  sharesOf,
  toDay,
} from './rows'

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
      drafts: { ...inOrder, select: { system: true } },
    },
  })
  return projects.map((project) => ({
    id: project.id,
    systems: project.drafts.map(({ system }) => system),
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
    writeDraft: (id, systemId, version, draft) =>
      writeDraft(db, identity, id, { systemId, version, draft }),
    writeAnswers: (id, changes, date) => writeAnswers(db, identity, id, changes, date),
    writeDetails: (id, version, details) => writeDetails(db, identity, id, version, details),
    addSystem: (id, version, system) =>
      compose(db, identity, id, version, (tx, project) => addTo(tx, project, system)),
    removeSystem: (id, version, systemId) =>
      compose(db, identity, id, version, (tx, project) => removeFrom(tx, project, systemId)),
    writeShared: (id, version, shared) =>
      compose(db, identity, id, version, (tx, project) => share(tx, project, shared)),
    remove: (id) => remove(db, identity, id),
    keepSizing: (id, sizing) => keepSizing(db, identity, id, sizing),
  }
}

async function create(db: Database, project: NewProject): Promise<void> {
  const { id, systems, shared, language, details } = project
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
        shared: json(shared),
        drafts: {
          create: systems.map((system, position) => rowOf(system, position, details.proposalDate)),
        },
      },
    })
  })
}

async function find(db: Database, identity: Identity, id: string): Promise<StoredProject | null> {
  const project = await db.project.findFirst({
    where: { ...visibleTo(identity), id },
    include: { customer: { select: { name: true } }, drafts: inOrder },
  })
  if (!project) return null
  return {
    id: project.id,
    language: project.language,
    details: detailsOf(project),
    version: project.version,
    systems: project.drafts.map((row) => ({
      id: row.id,
      system: row.system,
      draft: draftOf(row),
      version: row.version,
    })),
    shared: sharesOf(project.shared),
    composition: project.composition,
  }
}

const STALE = { outcome: 'stale' } as const

/**
 * The project this identity may change, locked until the transaction ends; null where there is none. Every write holds
 * it first: writes that touch several drafts can then neither meet half-way nor wait for each other.
 */
async function held(
  tx: DatabaseOrTransaction,
  identity: Identity,
  id: string,
): Promise<HeldProject | null> {
  const visible = await tx.project.findFirst({
    where: { ...visibleTo(identity), id },
    select: { id: true },
  })
  if (!visible) return null
  await tx.$queryRaw`SELECT 1 FROM project WHERE id = ${id}::uuid FOR UPDATE`
  return tx.project.findUnique({ where: { id }, include: { drafts: inOrder } })
}

async function writeDraft(
  db: Database,
  identity: Identity,
  projectId: string,
  saved: { readonly systemId: string; readonly version: number; readonly draft: Draft },
): Promise<Written> {
  return db.$transaction(async (tx) => {
    const project = await held(tx, identity, projectId)
    const row = project?.drafts.find(({ id }) => id === saved.systemId)
    if (!project || row?.version !== saved.version) return STALE
    // The date of several systems is asked once, beside them; a wizard does not change it.
    const draft =
      project.drafts.length > 1
        ? { ...saved.draft, proposalDate: toDay(project.proposalDate) }
        : saved.draft
    await tx.draft.update({
      where: { id: row.id },
      data: { ...columnsOf(draft), version: { increment: 1 } },
    })
    await tx.project.update({
      where: { id: projectId },
      // A date still being typed stays in the draft; the project keeps the last one that exists.
      data: {
        updatedAt: new Date(),
        ...(isProposalDate(draft.proposalDate) && { proposalDate: fromDay(draft.proposalDate) }),
      },
    })
    return { outcome: 'written', version: row.version + 1 }
  })
}

async function writeAnswers(
  db: Database,
  identity: Identity,
  projectId: string,
  changes: readonly AnswerChanges[],
  proposalDate: string | undefined,
): Promise<AnswersWritten> {
  return db.$transaction(async (tx) => {
    const project = await held(tx, identity, projectId)
    const rows = new Map(project?.drafts.map((row) => [row.id, row]))
    const stale = changes.some(({ id, version }) => rows.get(id)?.version !== version)
    if (!project || stale) return STALE
    const versions = await writeDrafts(tx, project.drafts, (draft, id) => {
      const change = changes.find((one) => one.id === id)
      const answered = change ? withChanges(draft, change.answers) : draft
      return proposalDate === undefined ? answered : withDate(answered, proposalDate)
    })
    await tx.project.update({
      where: { id: projectId },
      data: {
        updatedAt: new Date(),
        ...(proposalDate !== undefined && { proposalDate: fromDay(proposalDate) }),
      },
    })
    return { outcome: 'written', versions }
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
    const before = await held(tx, identity, id)
    if (before?.version !== version) return STALE
    const customerId = await customerNamed(tx, details.customer)
    await tx.project.update({
      where: { id },
      data: {
        customerId,
        name: details.title || null,
        reference: details.reference,
        contact: details.contact || null,
        ...(proposalDate && { proposalDate: fromDay(proposalDate) }),
        version: { increment: 1 },
      },
    })
    if (customerId !== before.customerId)
      await forgetIdleCustomer(tx, before.customerId, { wait: false })
    // The date is a question of the wizard as well.
    if (proposalDate) await writeDrafts(tx, before.drafts, (draft) => withDate(draft, proposalDate))
    return { outcome: 'written', version: version + 1 }
  })
}

/** Changes the composition of a project that is still at `version`. */
async function compose<T>(
  db: Database,
  identity: Identity,
  id: string,
  version: number,
  change: (tx: DatabaseOrTransaction, project: HeldProject) => Promise<T>,
): Promise<T | typeof STALE> {
  return db.$transaction(async (tx) => {
    const project = await held(tx, identity, id)
    return project?.composition === version ? change(tx, project) : STALE
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
