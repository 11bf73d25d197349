import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'examples')
const PROPOSAL_DATE = '2026-12-01'
/** The request file of the wizard's examples, one a line. */
const LINES = 'examples.jsonl'

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

// The files are written from the packs: after a change of an example, `npx vitest run scripts/checks/example -u`. A file
// that is missing fails its own test, or is written there and then.
describe('the requests of docs/examples', async () => {
  const all = await requests()

  it.each(all)('$file is what the example of the wizard asks', async ({ file, request }) => {
    await expect(`${JSON.stringify(request, null, 2)}\n`).toMatchFileSnapshot(join(folder, file))
  })

  it('stand together in one file, one a line', async () => {
    const lines = all.map(({ request }) => JSON.stringify(request)).join('\n')
    await expect(`${lines}\n`).toMatchFileSnapshot(join(folder, LINES))
  })

  it('are all there is in the folder', () => {
    const known = new Set([LINES, ...all.map(({ file }) => file)])
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([])
  })
})
