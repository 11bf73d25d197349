import { randomUUID } from 'node:crypto'
import type { ProjectDetails } from '@/lib/intake/details'
import { type Draft, emptyDraft, withExample } from '@/lib/intake/draft'
import type { Locale } from '@/lib/kernel/locale'
import { loadPack } from '@/lib/packs'
import type { Database } from '@/lib/server/db/client'
import { projectStore } from '@/lib/server/projects/store'
import type { Role } from '@/lib/sizing/topology'

/** What a seeded project may say about itself; everything else has a plausible value. */
export interface ProjectSeed extends Partial<ProjectDetails> {
  readonly system?: string
  readonly language?: Locale
  /** Id of one of the pack's examples, whose answers the draft takes; none for an empty draft. */
  readonly example?: string
  /** The draft itself, where an example is not enough. */
  readonly draft?: Draft
  /** The systems beside the first one. */
  readonly others?: readonly { readonly system: string; readonly example?: string }[]
  /** What is shared; systems by their position in the project. */
  readonly shared?: readonly {
    readonly name: string
    readonly machines: readonly { readonly system: number; readonly role: Role }[]
  }[]
}

/** A project as it was seeded. */
export interface SeededProject {
  readonly id: string
  readonly details: ProjectDetails
  /** The draft of its first system. */
  readonly draft: Draft
  /** Ids of the drafts, in the order of the project. */
  readonly systems: readonly string[]
}

const PROPOSAL_DATE = '2026-12-01'

/**
 * The draft a person has after choosing an example.
 * @throws when there is no such system or example: a seed that means nothing is a defect of the test.
 */
async function draftOfExample(
  exampleId: string,
  system: string,
  proposalDate: string,
): Promise<Draft> {
  const pack = await loadPack(system)
  const example = pack?.examples.find(({ id }) => id === exampleId)
  if (!pack || !example) throw new Error(`no example "${exampleId}" of system "${system}"`)
  return withExample(emptyDraft(proposalDate), example, pack.fields)
}

/** The draft a seed asks for: of an example, or one that nobody has touched. */
const draftOf = async (
  { system, example }: { readonly system: string; readonly example?: string | undefined },
  proposalDate: string,
): Promise<Draft> =>
  example ? await draftOfExample(example, system, proposalDate) : emptyDraft(proposalDate)

/** Keeps a project as the application does. The reference is unlike any other, so that tests can run side by side. */
export async function seedProject(db: Database, seed: ProjectSeed = {}): Promise<SeededProject> {
  const {
    system = 'xrp-sprint',
    language = 'fr',
    example,
    draft: given,
    others = [],
    shared = [],
    ...details
  } = seed
  const id = randomUUID()
  const proposalDate = details.proposalDate ?? PROPOSAL_DATE
  const draft = given ?? (await draftOf({ system, example }, proposalDate))
  const systems = [{ id: randomUUID(), system, draft }]
  for (const other of others)
    systems.push({
      id: randomUUID(),
      system: other.system,
      draft: await draftOf(other, proposalDate),
    })
  const project = {
    id,
    language,
    details: {
      customer: 'Ateliers du Vercors',
      contact: 'Claire Fontaine',
      reference: `AFF-${id.slice(0, 8)}`,
      title: '',
      ...details,
      proposalDate,
    },
    systems,
    shared: shared.map(({ name, machines }) => ({
      name,
      machines: machines.map(({ system: position, role }) => ({
        draft: systems[position]?.id ?? '',
        role,
      })),
    })),
  }
  await projectStore(db, { kind: 'installation' }).create(project)
  return { id, details: project.details, draft, systems: systems.map((one) => one.id) }
}

/** Takes seeded projects away again, in whatever state a test left them. */
export async function removeProjects(db: Database, ids: readonly string[]): Promise<void> {
  const store = projectStore(db, { kind: 'installation' })
  for (const id of ids) await store.remove(id)
}
