import type { Content } from 'pdfmake/interfaces'
import { PRINT } from '@/lib/diagram/palette'
import { drawingToSvg } from '@/lib/diagram/svg'
import type {
  Block,
  Callout,
  Definitions,
  DrawingBlock,
  Heading,
  KeyFigures,
  List,
  Paragraph,
  Part,
  TraceBlock,
} from '@/lib/proposal/tree'
import { coverContent } from './cover'
import { inline, lengthOf } from './inline'
import { type Run, runsOf, scaleOn, sheetFor } from './sheets'
import { linesIn, openingHeight, tableContent } from './table'
import { drawableText } from './text'
import { COLOURS, CONTENT_WIDTH, calloutName, TONES } from './theme'

/** Traces short enough to stay on one page do; longer ones may run over. */
const LONG_TRACE = 14

/** Never more room than this: a heading and something tall go to a new page together, not to one each. */
const MOST_ROOM = 420

/** Room in points that the block at `at`, with what belongs to it below, wants on the page of the heading above it. */
function roomFor(blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  switch (block?.kind) {
    case 'table':
      return Math.min(MOST_ROOM, openingHeight(block))
    case 'callout': {
      const lines = [block.title, ...block.lines].reduce(
        (total, line) => total + linesIn(lengthOf(line), CONTENT_WIDTH - 40),
        1,
      )
      return Math.min(MOST_ROOM, 30 + lines * 13)
    }
    // The table that follows the facts of a machine belongs to them.
    case 'definitions':
      return 130
    case 'trace':
      return Math.min(MOST_ROOM, 20 + Math.min(block.lines.length, LONG_TRACE) * 12)
    case 'drawing':
      return block.drawing.height * scaleOn(sheetFor(block.drawing), block.drawing) + DRAWING_MARGIN
    case 'list':
      return 40
    // Another heading stands with its own; an introduction with what it introduces.
    case 'heading':
      return block.level === 1 ? 0 : 32 + Math.min(MOST_ROOM, roomFor(blocks, at + 1))
    case 'paragraph':
      return introduces(blocks[at + 1])
        ? paragraphHeight(block) + roomFor(blocks, at + 1)
        : Math.max(40, paragraphHeight(block))
    default:
      return 0
  }
}

/** Whether an introduction would be lost without what follows it. */
const introduces = (next: Block | undefined): boolean =>
  next?.kind === 'drawing' || next?.kind === 'table' || (next?.kind === 'heading' && next.level > 1)

const paragraphHeight = ({ text }: Paragraph): number =>
  linesIn(lengthOf(text), CONTENT_WIDTH) * 13 + 7

const HEADING_STYLE = { 1: 'chapter', 2: 'section', 3: 'subsection' } as const
const HEADING_MARGIN: Readonly<Record<Heading['level'], [number, number, number, number]>> = {
  1: [0, 0, 0, 12],
  2: [0, 10, 0, 5],
  3: [0, 6, 0, 3],
}
/** A chapter that follows another on its page stands off from it; the first of a part follows its title. */
const RUN_ON_MARGIN: [number, number, number, number] = [0, 22, 0, 9]
const FIRST_MARGIN: [number, number, number, number] = [0, 4, 0, 9]

/** The bookmarks a heading or a part stands below, by the id of what opens them. */
interface Place {
  readonly part: string | null
  readonly chapter: string | null
  /** Right below the title of its part. */
  readonly first: boolean
}

/** The words of a heading with its number. */
const headingText = ({ number, text }: Pick<Heading, 'number' | 'text'>): string =>
  drawableText(number === null ? text : `${number}  ${text}`)

/** How a heading is listed: in the table of contents, indented below its part, and among the bookmarks. */
function listing({ level, id, unlisted }: Heading, text: string, { part, chapter }: Place) {
  if (level === 3) return {}
  const parent = level === 1 ? part : chapter
  // A document of several parts has many chapters: they stand closer, below the title of their part.
  const [indent, above] = part === null ? [0, 5] : [14, -1]
  const margin = level === 1 ? [indent, above, 0, part === null ? 1 : -1] : [indent + 14, 0, 0, 0]
  return {
    ...(unlisted
      ? {}
      : { tocItem: true, tocStyle: level === 1 ? 'toc' : 'tocSection', tocMargin: margin }),
    outline: true,
    outlineText: text,
    ...(parent === null || parent === id ? {} : { outlineParentId: parent }),
  }
}

/**
 * A heading that never stands alone at the foot of a page: it is laid out together with an empty space of the height
 * the next block needs, which the block then takes back. One pass does it, where asking the PDF writer to look for
 * orphans lays the whole document out again for each one it finds.
 */
function headingContent(heading: Heading, room: number, place: Place): Content[] {
  const { level, id, runOn } = heading
  const text = headingText(heading)
  const node = {
    text,
    style: HEADING_STYLE[level],
    margin: runOn ? (place.first ? FIRST_MARGIN : RUN_ON_MARGIN) : HEADING_MARGIN[level],
    headlineLevel: level,
    id,
    ...listing(heading, text, place),
  }
  if (level === 1 && !runOn) return [{ ...node, pageBreak: 'before' } as unknown as Content]
  if (room === 0) return [node as unknown as Content]
  return [
    {
      unbreakable: true,
      stack: [node as unknown as Content, { text: '', fontSize: 0.1, margin: [0, 0, 0, room] }],
    },
    { text: '', fontSize: 0.1, margin: [0, -room, 0, 0] },
  ]
}

/** The opening of a part: a new page with its name, a rule, and what there is to say of it as a whole. */
function partContent({ id, label, number, title, lines }: Part): Content[] {
  const name = headingText({ number, text: title })
  const opening = {
    text: drawableText(label.toUpperCase()),
    style: 'partLabel',
    pageBreak: 'before',
    margin: [0, 0, 0, 4],
  }
  const heading = {
    text: name,
    style: 'part',
    id,
    headlineLevel: 1,
    tocItem: true,
    tocStyle: 'tocPart',
    tocMargin: [0, 9, 0, 2],
    outline: true,
    outlineText: name,
    outlineExpanded: true,
  }
  const rule: Content = {
    canvas: [
      {
        type: 'line',
        x1: 0,
        y1: 0,
        x2: CONTENT_WIDTH,
        y2: 0,
        lineColor: COLOURS.accent,
        lineWidth: 1.2,
      },
    ],
    margin: [0, 6, 0, 8],
  }
  return [
    opening as unknown as Content,
    heading as unknown as Content,
    rule,
    ...lines.map((line): Content => ({ text: inline(line), style: 'partLine' })),
    { text: '', margin: [0, 0, 0, 2] },
  ]
}

function calloutContent({ tone, label, title, lines }: Callout): Content {
  return {
    layout: calloutName(tone),
    unbreakable: true,
    margin: [0, 3, 0, 6],
    table: {
      widths: [CONTENT_WIDTH - 21],
      body: [
        [
          {
            stack: [
              {
                text: drawableText(label.toUpperCase()),
                style: 'calloutLabel',
                color: TONES[tone].ink,
              },
              { text: inline(title), style: 'calloutTitle', margin: [0, 1, 0, 2] },
              ...lines.map(
                (line): Content => ({
                  text: inline(line),
                  style: 'calloutLine',
                  margin: [0, 1, 0, 0],
                }),
              ),
            ],
          },
        ],
      ],
    },
  }
}

function keyFiguresContent({ items }: KeyFigures): Content {
  const share = CONTENT_WIDTH / items.length
  return {
    layout: 'keyFigures',
    margin: [0, 6, 0, 10],
    table: {
      widths: items.map(() => share - 22),
      body: [
        items.map(({ value, label }) => ({
          stack: [
            { text: drawableText(value), style: 'keyValue' },
            { text: drawableText(label), style: 'keyLabel' },
          ],
        })),
      ],
    },
  }
}

const listContent = ({ ordered, items }: List): Content => {
  const lines = items.map((item): Content => ({ text: inline(item), margin: [0, 1, 0, 1] }))
  const shared = { style: 'cell', margin: [4, 0, 0, 10] as [number, number, number, number] }
  return ordered ? { ol: lines, ...shared } : { ul: lines, markerColor: COLOURS.accent, ...shared }
}

/** Width of the terms of a definition list, in points. */
const TERM = 110

const definitionsContent = ({ items }: Definitions): Content => ({
  layout: 'definitions',
  margin: [0, 0, 0, 4],
  table: {
    widths: [TERM, CONTENT_WIDTH - TERM - 10],
    body: items.map(({ term, lines }) => [
      { text: inline(term), style: 'cell', color: COLOURS.muted },
      { stack: lines.map((line): Content => ({ text: inline(line) })), style: 'cell' },
    ]),
  },
})

const traceContent = ({ title, lines }: TraceBlock): Content => ({
  unbreakable: lines.length <= LONG_TRACE,
  margin: [0, 2, 0, 7],
  stack: [
    { text: inline(title), style: 'traceTitle', margin: [0, 0, 0, 1] },
    ...lines.map(
      ({ depth, text }): Content => ({
        text: inline(text),
        style: 'traceLine',
        margin: [8 + depth * 11, 0.5, 0, 0],
      }),
    ),
  ],
})

const DRAWING_MARGIN = 18

const drawingContent = (block: DrawingBlock): Content => ({
  svg: drawingToSvg(block.drawing, {
    palette: PRINT,
    fontFamily: 'Roboto',
    rewrite: drawableText,
  }),
  width: block.drawing.width * scaleOn(sheetFor(block.drawing), block.drawing),
  alignment: 'center',
  margin: [0, 6, 0, DRAWING_MARGIN - 6],
})

function content(blocks: readonly Block[], at: number, place: Place): Content[] {
  const block = blocks[at]
  switch (block?.kind) {
    case undefined:
      return []
    case 'part':
      return partContent(block)
    case 'heading':
      return headingContent(block, roomFor(blocks, at + 1), place)
    case 'paragraph':
      return [
        {
          text: inline(block.text),
          style: block.lead ? 'lead' : 'paragraph',
          margin: [0, 0, 0, 7],
        },
      ]
    case 'list':
      return [listContent(block)]
    case 'definitions':
      return [definitionsContent(block)]
    case 'table':
      return [tableContent(block)]
    case 'callout':
      return [calloutContent(block)]
    case 'key-figures':
      return [keyFiguresContent(block)]
    case 'cover':
      return coverContent(block)
    case 'toc':
      return [
        {
          pageBreak: 'before',
          toc: {
            title: { text: drawableText(block.title), style: 'chapter', margin: [0, 0, 0, 12] },
            numberStyle: 'tocSection',
          },
        },
      ]
    case 'drawing':
      return [drawingContent(block)]
    case 'trace':
      return [traceContent(block)]
    case 'page-break':
      return [{ text: '', pageBreak: 'after' }]
  }
}

/** Where each block stands: below which part and which chapter. */
function placesOf(blocks: readonly Block[]): Place[] {
  let place: Place = { part: null, chapter: null, first: false }
  return blocks.map((block, i) => {
    if (block.kind === 'part') place = { part: block.id, chapter: null, first: false }
    if (block.kind === 'heading' && block.level === 1) place = { ...place, chapter: block.id }
    return { ...place, first: blocks[i - 1]?.kind === 'part' }
  })
}

/** Whether a block begins a page. */
const breaksPage = (block: Block | undefined): boolean =>
  block?.kind === 'part' || (block?.kind === 'heading' && block.level === 1 && !block.runOn)

/** What a page ends with, without the space below it: at the very foot that space would take a page of its own. */
const endingPage = (nodes: readonly Content[]): Content[] =>
  nodes.map((node, n) => {
    const { margin } = node as { margin?: readonly number[] }
    return n === nodes.length - 1 && margin?.length === 4
      ? ({ ...(node as object), margin: margin.with(3, 0) } as Content)
      : node
  })

/** Every block in the PDF writer's terms; a drawing that needs a larger sheet stands in a section of its own. */
export function contents(blocks: readonly Block[]): Content[] {
  const places = placesOf(blocks)
  const of = ({ from, to }: Run) =>
    places.slice(from, to).flatMap((place, i) => {
      const nodes = content(blocks, from + i, place)
      return breaksPage(blocks[from + i + 1]) ? endingPage(nodes) : nodes
    })
  return runsOf(blocks).flatMap((run): Content[] => {
    if (!run.own) return of(run)
    const { size, orientation } = run.sheet
    const section = { stack: opened(of(run)) }
    return [{ section, pageSize: size, pageOrientation: orientation } as unknown as Content]
  })
}

/** The content of a section, which begins a page by itself: its first heading must not begin another. */
function opened([first, ...rest]: readonly Content[]): Content[] {
  if (first === undefined) return []
  const { pageBreak, ...without } = first as { pageBreak?: string }
  return [(pageBreak === 'before' ? without : first) as Content, ...rest]
}
