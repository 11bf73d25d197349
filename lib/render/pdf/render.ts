import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatMessage } from '@/lib/i18n/format'
import type { Document } from '@/lib/proposal/tree'
import { contents } from './blocks'
import { coverBand } from './cover'
import { drawableText, FONTS } from './text'
import { COLOURS, LAYOUTS, PAGE, STYLES } from './theme'

const FONT_FILES: ReadonlySet<string> = new Set(Object.values(FONTS.Roboto))

// Set once, for the process: the writer reads its own fonts and nothing else, neither from the disk nor the network.
pdfmake.setFonts(FONTS)
pdfmake.setTableLayouts(LAYOUTS)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path))

/** Noon of an ISO day in UTC: the same moment in every process, the same day in every time zone of Europe. */
function noonOf(iso: string): Date {
  const [year = 2000, month = 1, day = 1] = iso.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day, 12))
}

const hasCover = ({ blocks }: Document): boolean => blocks[0]?.kind === 'cover'

/** Running lines stay on one line: the cover says it all. */
const LONGEST_RUNNING = 60

const shortened = (text: string): string => {
  const characters = [...text]
  return characters.length > LONGEST_RUNNING
    ? `${characters
        .slice(0, LONGEST_RUNNING - 1)
        .join('')
        .trimEnd()}…`
    : text
}

function runningHeader(document: Document, page: number): Content {
  if (page === 1 && hasCover(document)) return { text: '' }
  return {
    margin: [PAGE.side, 30, PAGE.side, 0],
    columns: [
      {
        text: drawableText(shortened(document.header.start)),
        style: 'running',
        width: '*',
      },
      {
        text: drawableText(shortened(document.header.end)),
        style: 'running',
        width: 210,
        alignment: 'right',
      },
    ],
  }
}

function runningFooter(document: Document, page: number, pages: number): Content {
  if (page === 1 && hasCover(document)) return { text: '' }
  const number = formatMessage(document.footer.page, { page, pages }, document.language)
  return {
    margin: [PAGE.side, 22, PAGE.side, 0],
    columns: [
      { text: drawableText(document.footer.start), style: 'running', width: '*' },
      { text: drawableText(number), style: 'running', width: 80, alignment: 'right' },
    ],
  }
}

/** The document in the PDF writer's terms. */
export function definitionOf(document: Document): TDocumentDefinitions {
  const created = noonOf(document.date)
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    version: '1.7',
    language: document.language,
    displayTitle: true,
    info: {
      title: drawableText(document.title),
      subject: drawableText(document.subject),
      ...(document.author ? { author: drawableText(document.author) } : {}),
      creator: 'Gabarit',
      producer: 'Gabarit',
      creationDate: created,
      modDate: created,
    },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, color: COLOURS.text },
    styles: STYLES,
    background: (page) => (page === 1 && hasCover(document) ? coverBand() : null),
    header: (page) => runningHeader(document, page),
    footer: (page, pages) => runningFooter(document, page, pages),
    content: contents(document.blocks),
  } as TDocumentDefinitions
}

/**
 * Renders a document to the bytes of a PDF. The same document gives the same bytes, in every process of a release: its
 * record carries the document's own day, and its identifier follows from that record.
 */
export async function renderPdf(document: Document): Promise<Uint8Array> {
  return await pdfmake.createPdf(definitionOf(document)).getBuffer()
}
