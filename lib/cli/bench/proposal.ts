import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { type ExportedProposal, exportProposal } from '@/lib/use-cases/export-proposal'
import { msPerRun } from './timing'

/** What a proposal may take, as a multiple of a plain table of as many pages. */
const LIMIT_RATIO = 2

const SETTINGS = { warmUp: 3, groups: 7, runs: 2 }

const addressee = { customer: 'Comptoir du Nord', contact: 'Mme Durand', reference: 'P-001' }

/** Pages of a PDF that the writer made: it writes each page's record in clear. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0

/** A document that is nothing but a table of four columns of words, set as small as the proposal's text. */
const plainTable = (rows: number): TDocumentDefinitions => ({
  defaultStyle: { fontSize: 9.5 },
  content: [
    {
      table: {
        headerRows: 1,
        body: Array.from({ length: rows }, (_, i) => [
          `${i}`,
          'Windows Server 2019',
          'minimum',
          'recommended',
        ]),
      },
    },
  ],
})

const writePlain = (rows: number): Promise<Buffer> =>
  pdfmake.createPdf(plainTable(rows)).getBuffer()

/** The number of rows whose table has as many pages as wanted. */
async function rowsFor(pages: number): Promise<number> {
  const tried = 200
  const perPage = Math.floor(tried / pagesOf(await writePlain(tried)))
  let rows = perPage * pages
  while (pagesOf(await writePlain(rows)) < pages) rows += Math.ceil(perPage / 4)
  return rows
}

async function proposalOf(system: string, id: string): Promise<() => Promise<ExportedProposal>> {
  const pack = await loadPack(system)
  const answers = pack?.examples.find((example) => example.id === id)?.answers
  return async () => {
    if (!pack) throw new Error(`There is no system ${system}.`)
    const request = { system, proposalDate: '2026-12-01', answers }
    const exported = await exportProposal(pack, request, addressee, 'fr')
    if (!exported.ok) throw new Error(`The example ${id} of ${system} is refused.`)
    return exported.value
  }
}

/** Times the proposal of each system's largest example against a plain table of as many pages. */
export async function benchProposals(): Promise<string[]> {
  const lines = [`proposal against a plain table of as many pages (wanted: at most ${LIMIT_RATIO})`]
  for (const system of SYSTEM_IDS) {
    const id = (await loadPack(system))?.examples.at(-1)?.id ?? ''
    const write = await proposalOf(system, id)
    const pages = pagesOf((await write()).pdf)
    const rows = await rowsFor(pages)
    const proposal = await msPerRun(write, SETTINGS)
    const plain = await msPerRun(() => writePlain(rows), SETTINGS)
    const ratio = (proposal / plain).toFixed(2)
    lines.push(
      `  ${`${system} ${id}`.padEnd(28)} ${pages} pages: ${proposal.toFixed(0)} ms, plain ${plain.toFixed(0)} ms, ratio ${ratio}`,
    )
  }
  return lines
}
