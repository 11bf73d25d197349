import { DETAIL_LENGTHS, type DetailsChange } from '@/lib/intake/details'
import type { Draft, DraftAnswer } from '@/lib/intake/draft'
import type { StoredProject, StoredShare, StoredSystem } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'
import { fail, ok, type Result } from '@/lib/kernel/result'
import type { ComputedSizing } from './compute-sizing'

/** A system about to be kept for the first time. */
export type NewSystem = Pick<StoredSystem, 'id' | 'system' | 'draft'>

/** A project about to be kept for the first time, with at least one system. */
export interface NewProject extends Pick<StoredProject, 'id' | 'language' | 'details' | 'shared'> {
  readonly systems: readonly NewSystem[]
}

/** What became of a write that named the version it started from. */
export type Written =
  | { readonly outcome: 'written'; readonly version: number }
  | { readonly outcome: 'stale' }

/** Answers for one system: those named are written, null takes one away, all others stay. */
export interface AnswerChanges {
  /** Id of the draft. */
  readonly id: string
  readonly version: number
  readonly answers: Readonly<Record<string, DraftAnswer | null>>
}

/** The versions of the drafts that were written, by id. */
export type Versions = Readonly<Record<string, number>>

export type AnswersWritten =
  | { readonly outcome: 'written'; readonly versions: Versions }
  | { readonly outcome: 'stale' }

/** Why the systems of a project stay as they are: it would hold too many, or none. */
export type SystemCount = { readonly outcome: 'too-many' | 'too-few' }

/** Ids that a write names and that are no systems of the project. */
export interface UnknownSystems {
  readonly outcome: 'unknown-systems'
  readonly ids: readonly string[]
}

/** Where projects are kept. Every write is one transaction, and writes nothing when its version is not the current one. */
export interface ProjectStore {
  create(project: NewProject): Promise<void>
  find(id: string): Promise<StoredProject | null>
  /** Writes when the draft is still at `version`. */
  writeDraft(id: string, systemId: string, version: number, draft: Draft): Promise<Written>
  /** Writes answers into several drafts at once, and the date of the project where one is given. */
  writeAnswers(
    id: string,
    changes: readonly AnswerChanges[],
    proposalDate?: string,
  ): Promise<AnswersWritten>
  /** Writes when the details are still at `version`. */
  writeDetails(id: string, version: number, details: DetailsChange): Promise<Written>
  /** Puts a system at the end when the composition is still at `version`. */
  addSystem(id: string, version: number, system: NewSystem): Promise<Written | SystemCount>
  /** Takes a system away, with what is shared with it, when the composition is still at `version`. */
  removeSystem(id: string, version: number, systemId: string): Promise<Written | SystemCount>
  /** Writes what is shared when the composition is still at `version`. */
  writeShared(
    id: string,
    version: number,
    shared: readonly StoredShare[],
  ): Promise<Written | UnknownSystems>
  remove(id: string): Promise<void>
  /** Keeps a sizing that was handed over; the same one again changes nothing. */
  keepSizing(id: string, sizing: ComputedSizing): Promise<void>
}

interface Deps {
  readonly store: ProjectStore
  /** Gives an id nobody can guess. */
  readonly newId: () => string
}

/** The project changed since the caller read it; `current` is null when it is gone. */
export interface Stale {
  readonly current: StoredProject | null
}

/** Keeps a quick sizing as a project of one system. Gives its id. */
export async function createProject(
  { store, newId }: Deps,
  {
    system,
    draft,
    ...project
  }: Omit<NewProject, 'id' | 'systems' | 'shared'> & Omit<NewSystem, 'id'>,
): Promise<string> {
  const id = newId()
  await store.create({ id, ...project, systems: [{ id: newId(), system, draft }], shared: [] })
  return id
}

async function settled(
  store: ProjectStore,
  id: string,
  written: Written,
): Promise<Result<number, Stale>> {
  return written.outcome === 'written'
    ? ok(written.version)
    : fail({ current: await store.find(id) })
}

/**
 * Saves what was entered for one system, unless somebody saved in between: then nothing is written and the other
 * version comes back, and saving again with its version overwrites it. Gives the new version.
 */
export async function saveDraft(
  { store }: Pick<Deps, 'store'>,
  id: string,
  systemId: string,
  version: number,
  draft: Draft,
): Promise<Result<number, Stale>> {
  return settled(store, id, await store.writeDraft(id, systemId, version, draft))
}

/**
 * Saves answers that several systems ask for, into all of them or into none, and the date of the project where one is
 * given. Gives the new versions of the drafts by id; of a date alone, those of all drafts.
 */
export async function saveCommonAnswers(
  { store }: Pick<Deps, 'store'>,
  id: string,
  changes: readonly AnswerChanges[],
  proposalDate?: string,
): Promise<Result<Versions, Stale>> {
  const written = await store.writeAnswers(id, changes, proposalDate)
  return written.outcome === 'written'
    ? ok(written.versions)
    : fail({ current: await store.find(id) })
}

/** Changes whom a project is for, and its date where one is given, unless somebody changed it in between. Gives the new version. */
export async function changeDetails(
  { store }: Pick<Deps, 'store'>,
  id: string,
  version: number,
  details: DetailsChange,
): Promise<Result<number, Stale>> {
  return settled(store, id, await store.writeDetails(id, version, details))
}

/** Why the systems of a project, or what they share, stay as they are. */
export type CompositionRefusal = Stale | SystemCount | UnknownSystems

/** Adds a system with an empty or a given draft to the end of a project. Gives the id of its draft. */
export async function addSystem(
  { store, newId }: Deps,
  id: string,
  version: number,
  system: Omit<NewSystem, 'id'>,
): Promise<Result<{ readonly id: string; readonly version: number }, CompositionRefusal>> {
  const systemId = newId()
  const written = await store.addSystem(id, version, { id: systemId, ...system })
  if (written.outcome === 'written') return ok({ id: systemId, version: written.version })
  return fail(written.outcome === 'stale' ? { current: await store.find(id) } : written)
}

/** Takes a system out of a project for good, with its answers and what is shared with it. Gives the new version of the composition. */
export async function removeSystem(
  { store }: Pick<Deps, 'store'>,
  id: string,
  version: number,
  systemId: string,
): Promise<Result<number, CompositionRefusal>> {
  const written = await store.removeSystem(id, version, systemId)
  if (written.outcome === 'written') return ok(written.version)
  return fail(written.outcome === 'stale' ? { current: await store.find(id) } : written)
}

/** Says which machines the systems of a project share. Gives the new version of the composition. */
export async function saveShared(
  { store }: Pick<Deps, 'store'>,
  id: string,
  version: number,
  shared: readonly StoredShare[],
): Promise<Result<number, Stale | UnknownSystems>> {
  const written = await store.writeShared(id, version, shared)
  return written.outcome === 'unknown-systems' ? fail(written) : settled(store, id, written)
}

const COPY_MARK: Readonly<Record<Locale, string>> = { fr: ' (copie)', en: ' (copy)' }

/** A reference that tells the copy from the original, cut to the length a reference may have. */
function copyReference(reference: string, locale: Locale): string {
  const mark = COPY_MARK[locale]
  return [...reference].slice(0, DETAIL_LENGTHS.reference.max - mark.length).join('') + mark
}

/** A draft that takes the place of the stored one in a copy. */
export interface OwnDraft {
  /** Id of the draft in the original; left out for its first system. */
  readonly systemId?: string | undefined
  readonly draft: Draft
}

/** Whether a copy of the project has a place for the draft. */
export const hasPlaceFor = (
  original: StoredProject,
  { systemId }: Pick<OwnDraft, 'systemId'>,
): boolean => systemId === undefined || original.systems.some(({ id }) => id === systemId)

/**
 * Keeps a copy of a project beside it, with a reference of its own. `own` takes the place of a stored draft: so does a
 * tab keep its answers when another one was faster. Gives the copy's id.
 *
 * @throws when the project has no place for `own`: nothing that was entered is dropped unsaid
 */
export async function duplicateProject(
  { store, newId }: Deps,
  original: StoredProject,
  locale: Locale,
  own?: OwnDraft,
): Promise<string> {
  if (own && !hasPlaceFor(original, own)) throw new Error('A draft of another project.')
  const id = newId()
  const replaced = own && (own.systemId ?? original.systems[0]?.id)
  const ids = new Map(original.systems.map((system) => [system.id, newId()]))
  const idOf = (systemId: string) => ids.get(systemId) ?? systemId
  await store.create({
    id,
    language: original.language,
    details: {
      ...original.details,
      reference: copyReference(original.details.reference, locale),
    },
    systems: original.systems.map(({ id: systemId, system, draft }) => ({
      id: idOf(systemId),
      system,
      draft: own && systemId === replaced ? own.draft : draft,
    })),
    shared: original.shared.map(({ name, machines }) => ({
      name,
      machines: machines.map(({ draft, role }) => ({ draft: idOf(draft), role })),
    })),
  })
  return id
}

/** Takes a project away for good, with its sizings. */
export const deleteProject = ({ store }: Pick<Deps, 'store'>, id: string): Promise<void> =>
  store.remove(id)
