import { DETAIL_LENGTHS, type DetailsChange } from '@/lib/intake/details'
import type { Draft } from '@/lib/intake/draft'
import type { StoredProject } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'
import { fail, ok, type Result } from '@/lib/kernel/result'
import type { ComputedSizing } from './compute-sizing'

/** A project about to be kept for the first time. */
export type NewProject = Pick<StoredProject, 'id' | 'system' | 'language' | 'details' | 'draft'>

/** What became of a write that named the version it started from. */
export type Written =
  | { readonly outcome: 'written'; readonly version: number }
  | { readonly outcome: 'stale' }

/** Where projects are kept. */
export interface ProjectStore {
  create(project: NewProject): Promise<void>
  find(id: string): Promise<StoredProject | null>
  /** Writes when the draft is still at `version`. */
  writeDraft(id: string, version: number, draft: Draft): Promise<Written>
  /** Writes when the details are still at `version`. */
  writeDetails(id: string, version: number, details: DetailsChange): Promise<Written>
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

/** Keeps a quick sizing as a project. Gives its id. */
export async function createProject(
  { store, newId }: Deps,
  project: Omit<NewProject, 'id'>,
): Promise<string> {
  const id = newId()
  await store.create({ id, ...project })
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
 * Saves what was entered, unless somebody saved in between: then nothing is written and the other version comes
 * back, and saving again with its version overwrites it. Gives the new version.
 */
export async function saveDraft(
  { store }: Pick<Deps, 'store'>,
  id: string,
  version: number,
  draft: Draft,
): Promise<Result<number, Stale>> {
  return settled(store, id, await store.writeDraft(id, version, draft))
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

const COPY_MARK: Readonly<Record<Locale, string>> = { fr: ' (copie)', en: ' (copy)' }

/** A reference that tells the copy from the original, cut to the length a reference may have. */
function copyReference(reference: string, locale: Locale): string {
  const mark = COPY_MARK[locale]
  return [...reference].slice(0, DETAIL_LENGTHS.reference.max - mark.length).join('') + mark
}

/**
 * Keeps a copy of a project beside it, with a reference of its own. `draft` takes the place of the stored one:
 * so does a tab keep its answers when another one was faster. Gives the copy's id.
 */
export async function duplicateProject(
  deps: Deps,
  original: StoredProject,
  locale: Locale,
  draft: Draft = original.draft,
): Promise<string> {
  return createProject(deps, {
    system: original.system,
    language: original.language,
    details: {
      ...original.details,
      reference: copyReference(original.details.reference, locale),
    },
    draft,
  })
}

/** Takes a project away for good, with its sizings. */
export const deleteProject = ({ store }: Pick<Deps, 'store'>, id: string): Promise<void> =>
  store.remove(id)
