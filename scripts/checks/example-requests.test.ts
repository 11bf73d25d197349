import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { sizeProject } from '@/lib/use-cases/size-project'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'examples')
const PROPOSAL_DATE = '2026-12-01'
/** The request file of the wizard's examples, one a line. */
const LINES = 'examples.jsonl'

/** Projects made of the wizard's examples, with the machine that their systems share. */
const PROJECTS = [
  {
    file: 'project-xrp-winstore-crm.json',
    name: 'Siège et magasin de Nantes',
    examples: ['xrp-sprint-sme-40', 'winstore-shop', 'sage-crm-single'],
    sharing: [0, 2],
  },
  {
    file: 'project-xrp-xrt.json',
    name: 'Gestion et trésorerie',
    examples: ['xrp-sprint-sme-40', 'xrt-advanced-with-treasury'],
    sharing: [0, 1],
  },
] as const

async function requests() {
  const found: { readonly file: string; readonly request: object }[] = []
  for (const system of SYSTEM_IDS) {
    const pack = await loadPack(system)
    for (const { id, answers } of pack?.examples ?? [])
      found.push({
        file: `${system}-${id}.json`,
        request: { system, proposalDate: PROPOSAL_DATE, answers },
      })
  }
  return found
}

const written = (content: object): string => `${JSON.stringify(content, null, 2)}\n`

/** A project file in which some of the systems share one SQL server. */
const projectOf = (
  { name, examples, sharing }: (typeof PROJECTS)[number],
  all: Awaited<ReturnType<typeof requests>>,
) => ({
  project: {
    name,
    customer: 'ACME',
    shared: [
      { name: 'sql', machines: sharing.map((system) => ({ system, role: 'database' as const })) },
    ],
  },
  systems: examples.map((id) => all.find(({ file }) => file === `${id}.json`)?.request),
})

// The files are written from the packs: after a change of an example, `npx vitest run scripts/checks/example -u`. A file
// that is missing fails its own test, or is written there and then.
describe('the requests of docs/examples', async () => {
  const all = await requests()

  it.each(all)('$file is what the example of the wizard asks', async ({ file, request }) => {
    await expect(written(request)).toMatchFileSnapshot(join(folder, file))
  })

  it.each(PROJECTS)('$file holds several of them, with one SQL server', async (described) => {
    const project = projectOf(described, all)
    await expect(written(project)).toMatchFileSnapshot(join(folder, described.file))
    const sized = await sizeProject(project)
    expect(sized.ok && sized.value.combined.machines[0]?.of).toHaveLength(2)
  })

  it('stand together in one file, one a line', async () => {
    const lines = all.map(({ request }) => JSON.stringify(request)).join('\n')
    await expect(`${lines}\n`).toMatchFileSnapshot(join(folder, LINES))
  })

  it('are all there is in the folder', () => {
    const known = new Set([LINES, ...[...all, ...PROJECTS].map(({ file }) => file)])
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([])
  })
})
