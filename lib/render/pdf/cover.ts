import type { Content } from 'pdfmake/interfaces'
import type { Cover } from '@/lib/proposal/tree'
import { drawableText } from './text'
import { COLOURS, CONTENT_WIDTH, PAGE, TONES } from './theme'

const BAND = 300

/** The band of colour behind the title, on the first page alone. */
export const coverBand = (): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: PAGE.width, h: BAND, color: COLOURS.accent }],
})

/** How much room a name takes: long ones are set smaller. */
const nameSize = (name: string): number => (name.length > 80 ? 14 : name.length > 36 ? 18 : 24)

/** The first page: title on the band, customer, facts, and how the sizing stands. */
export function coverContent({ title, subtitle, customer, status, items }: Cover): Content[] {
  const { ink, ground } = TONES[status.tone]
  return [
    {
      absolutePosition: { x: PAGE.side, y: title.length > 60 ? 96 : 148 },
      stack: [
        {
          text: drawableText(title),
          fontSize: title.length > 60 ? 22 : 34,
          bold: true,
          color: COLOURS.page,
          margin: [0, 0, 0, 8],
        },
        { text: drawableText(subtitle), fontSize: 15, color: '#d6e3f3' },
      ],
    },
    {
      text: drawableText(customer),
      fontSize: nameSize(customer),
      bold: true,
      margin: [0, BAND + 50 - PAGE.top, 0, 48],
    },
    {
      layout: 'table',
      table: {
        widths: [140, CONTENT_WIDTH - 160],
        body: items.map(({ label, value }) => [
          { text: drawableText(label), fontSize: 9.5, color: COLOURS.muted, margin: [0, 3, 0, 3] },
          {
            stack: value.split('\n').map((line) => drawableText(line)),
            fontSize: 10.5,
            margin: [0, 2, 0, 3],
          },
        ]),
      },
    },
    {
      margin: [0, 34, 0, 0],
      layout: {
        hLineWidth: () => 0,
        vLineWidth: () => 0,
        paddingLeft: () => 12,
        paddingRight: () => 12,
        paddingTop: () => 7,
        paddingBottom: () => 7,
      },
      table: {
        widths: ['auto'],
        body: [
          [
            {
              text: drawableText(status.text),
              fontSize: 11,
              bold: true,
              color: ink,
              fillColor: ground,
            },
          ],
        ],
      },
    },
  ]
}
