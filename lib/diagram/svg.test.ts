import { describe, expect, it } from 'vitest'
import { diagram as french } from '@/lib/i18n/messages/fr/diagram'
import { everything, farm, machine, type Topology } from './fixtures'
import { drawTopology } from './layout'
import { outlineOf } from './outline'
import { DARK, LIGHT, type Paint, type Palette, PRINT } from './palette'
import { drawingToSvg, escapeXml } from './svg'
import { diagramLabels } from './words'

const draw = ({ machines, links }: Topology) =>
  drawTopology(machines, links, diagramLabels(french, String, 'recommended', machines.length))

const svgOf = (topology: Topology, palette: Palette = PRINT) =>
  drawingToSvg(draw(topology), { palette, fontFamily: 'Roboto' })

describe('the SVG of a drawing', () => {
  it('uses nothing that a PDF writer does not know', () => {
    const elements = [...svgOf(everything).matchAll(/<([a-z]+)/g)].map(([, name]) => name)
    expect([...new Set(elements)].sort()).toEqual(['desc', 'path', 'rect', 'svg', 'text', 'title'])
  })

  it('says what it shows to those who do not see it', () => {
    const svg = svgOf(farm)
    expect(svg).toContain('role="img"')
    expect(svg).toContain(`<title>${french.title}</title>`)
    expect(svg).toMatch(/<desc>[^<]*\(5\)/)
  })

  it('keeps markup in a name as text', () => {
    const name = '<b>&"\'</b>'
    const svg = svgOf({ machines: [machine('m-1', ['database'], { name })], links: [] })
    expect(svg).not.toContain('<b>')
    expect(svg).toContain('&lt;b&gt;&amp;&quot;&apos;&lt;/b&gt;')
  })

  it('leaves out what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u0008c\ud800d\udc00e\ufffff\tg')).toBe('abcdef\tg')
    expect(escapeXml('équipe 👩‍💻')).toBe('équipe 👩‍💻')
  })

  it('sets each text as the caller rewrites it', () => {
    const rewrite = (text: string) => text.replace('rds', 'hosts')
    const svg = drawingToSvg(draw(everything), { palette: PRINT, fontFamily: 'Roboto', rewrite })
    expect(svg).toContain('hosts-1 … rds-6')
  })

  it('takes every colour from the palette', () => {
    const colours = new Set(svgOf(everything, DARK).match(/#[0-9a-f]{6}/g))
    expect([...colours].filter((colour) => !Object.values(DARK).includes(colour))).toEqual([])
  })

  it('marks flows by the style of their line as well as by colour', () => {
    const dashes = [
      ...svgOf(everything).matchAll(/<path[^>]*fill="none"[^>]*stroke-width="1.5"[^>]*>/g),
    ]
    const kinds = new Set(dashes.map(([path]) => /dasharray="([^"]*)"/.exec(path)?.[1] ?? 'solid'))
    expect(kinds.size).toBe(3)
  })
})

describe('the outline of a drawing', () => {
  const outline = outlineOf(draw(farm), french)

  it('lists every box in full', () => {
    expect(outline.machines).toContain(
      'iis-2, Réseau local (LAN), Applications (IIS), 25 utilisateurs, 1 × 4 cœurs, 16 Go RAM, 100 Go disque',
    )
    expect(outline.machines).toHaveLength(5)
  })

  it('lists every flow with its ports and where they come from', () => {
    expect(outline.flows).toContain(
      'Serveurs d’applications vers db-1\u00a0: TCP 1433. Port retenu par hypothèse.',
    )
    expect(outline.flows).toHaveLength(3)
  })
})

/** The contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const TEXT_ON: readonly (readonly [text: Paint, ground: Paint])[] = [
  ['dmzText', 'dmzFill'],
  ['lanText', 'lanFill'],
  ['workstationText', 'workstationFill'],
  ['storeText', 'storeFill'],
  ['accent', 'tierFill'],
  ['accent', 'nodeFill'],
  ['text', 'nodeFill'],
  ['muted', 'nodeFill'],
  ['text', 'outsideFill'],
  ['text', 'page'],
  ['muted', 'page'],
  ['flowFirm', 'labelFill'],
  ['flowAssumed', 'labelFill'],
  ['flowUnknown', 'labelFill'],
]
const LINE_ON: readonly (readonly [line: Paint, ground: Paint])[] = [
  ['dmzLine', 'page'],
  ['lanLine', 'page'],
  ['workstationLine', 'page'],
  ['storeLine', 'page'],
  ['outsideLine', 'page'],
  ['nodeLine', 'nodeFill'],
  ['flowFirm', 'lanFill'],
  ['flowAssumed', 'lanFill'],
  ['flowUnknown', 'lanFill'],
]

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['print', PRINT],
] as const)('the %s palette', (_name, palette) => {
  it.each(TEXT_ON)('sets %s legibly on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(LINE_ON)('tells %s from %s', (line, ground) => {
    expect(contrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(3)
  })
})
