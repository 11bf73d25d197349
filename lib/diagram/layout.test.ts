import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagram as english } from '@/lib/i18n/messages/en/diagram'
import { diagram as french } from '@/lib/i18n/messages/fr/diagram'
import type { Link, Machine, Role, Zone } from '@/lib/sizing/topology'
import { COUNT, DETAIL, TITLE } from './boxes'
import { everything, farm, machine, manyHosts, monoServer, type Topology } from './fixtures'
import { drawTopology } from './layout'
import { textWidth } from './metrics'
import type { Drawing, DrawnFlow, Point, Rect } from './types'
import { diagramLabels } from './words'

/** Topologies of every kind, for the properties of drawings: far wilder than any sizing gives. */

const ROLES: readonly Role[] = [
  'database',
  'application',
  'load-balancer',
  'session-host',
  'services',
  'infrastructure',
  'licence',
  'report',
  'workstation',
  'till-main',
  'till-secondary',
  'store-server',
  'web-main',
  'web-secondary',
  'terminal-server',
  'data-server',
  'pc',
]
const zone: fc.Arbitrary<Zone> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Zone>('lan') },
  { weight: 4, arbitrary: fc.constantFrom<Zone>('dmz', 'workstation', 'wan', 'internet') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((n): Zone => `store:Lyon ${n}`) },
)
const ENDS = ['external:internet', 'external:wan', 'external:lan', 'external:smtp'] as const

const name = fc.option(
  fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.string({ minLength: 40, maxLength: 200 }),
    fc.constantFrom('Comptabilité', '<script>alert(1)</script>', '👩‍💻 équipe', 'W'.repeat(60)),
  ),
)

const machines: fc.Arbitrary<Machine[]> = fc
  .array(
    fc.record({
      zone,
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 8 }),
      name,
      quantity: fc.constantFrom(1, 1, 1, 5, 3000),
      processors: fc.option(fc.integer({ min: 1, max: 64 })),
      memory: fc.option(fc.constantFrom([8, 16] as const, [4, 4] as const, [11, 512] as const)),
      users: fc.option(fc.integer({ min: 0, max: 30_000 })),
      copies: fc.constantFrom(1, 1, 1, 2, 3, 40),
    }),
    { maxLength: 20 },
  )
  .map((kinds) =>
    kinds.flatMap(({ copies, ...kind }) => Array.from({ length: copies }, () => kind)),
  )
  .map((given) => given.map(({ roles, ...rest }, index) => machine(`m-${index + 1}`, roles, rest)))

/** A topology of up to some hundred machines with links between any two ends. */
const topologies: fc.Arbitrary<Topology> = machines.chain((given) => {
  const end = fc.constantFrom<string>(...given.map(({ id }) => id), ...ENDS)
  const links: fc.Arbitrary<Link[]> = fc.array(
    fc.record({
      from: end,
      to: end,
      protocol: fc.constantFrom('tcp', 'http', 'https', 'udp'),
      port: fc.option(fc.constantFrom(25, 80, 443, 1433, 3389, 65_535)),
      purpose: fc.constant('any'),
      params: fc.constant({}),
      basis: fc.constantFrom('document', 'assumption', 'given', 'not-given'),
      rules: fc.constant([]),
    }),
    { maxLength: 40 },
  )
  return links.map((drawn) => ({ machines: given, links: drawn }))
})

const draw = ({ machines, links }: Topology, words = french): Drawing =>
  drawTopology(machines, links, diagramLabels(words, String, 'recommended', machines.length))

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other): [T, T] => [item, other]))

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** The straight pieces of a line, as thin rectangles. */
const segmentsOf = ({ points }: DrawnFlow): Rect[] =>
  points.slice(1).map((point, index) => {
    const before = points[index] as Point
    const [x, y] = [Math.min(point.x, before.x), Math.min(point.y, before.y)]
    return { x, y, width: Math.abs(point.x - before.x), height: Math.abs(point.y - before.y) }
  })

/** The box without its border, which lines may touch. */
const inside = ({ x, y, width, height }: Rect): Rect => ({
  x: x + 0.5,
  y: y + 0.5,
  width: width - 1,
  height: height - 1,
})

const passes = (segment: Rect, box: Rect): boolean => {
  const core = inside(box)
  return (
    segment.x < core.x + core.width &&
    segment.x + segment.width > core.x &&
    segment.y < core.y + core.height &&
    segment.y + segment.height > core.y
  )
}

/** Whether two straight lines share more than a point. */
function lieTogether(a: Rect, b: Rect): boolean {
  const meet = (p: number, length: number, q: number, other: number) =>
    Math.min(p + length, q + other) - Math.max(p, q) > 1
  const upright = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < 3
  const level = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < 3
  return (
    (upright && meet(a.y, a.height, b.y, b.height)) || (level && meet(a.x, a.width, b.x, b.width))
  )
}

const forEveryTopology = (check: (drawing: Drawing, topology: Topology) => void) =>
  fc.assert(
    fc.property(topologies, (topology) => check(draw(topology), topology)),
    { numRuns: 100 },
  )

// A hundred drawings take a second; a loaded machine needs longer.
describe('any drawing', { timeout: 60_000 }, () => {
  it('keeps boxes apart', () => {
    forEveryTopology(({ nodes }) => {
      expect(pairs(nodes).filter(([a, b]) => overlap(a, b))).toEqual([])
    })
  })

  it('keeps labels apart from boxes and from one another', () => {
    forEveryTopology(({ nodes, flows }) => {
      const labels = flows.map(({ label }) => label.box)
      expect(labels.flatMap((label) => nodes.filter((node) => overlap(label, node)))).toEqual([])
      expect(pairs(labels).filter(([a, b]) => overlap(a, b))).toEqual([])
    })
  })

  it('leads no line through a box', () => {
    forEveryTopology(({ nodes, flows }) => {
      const through = flows
        .flatMap(segmentsOf)
        .flatMap((segment) => nodes.filter((node) => passes(segment, node)))
      expect(through).toEqual([])
    })
  })

  it('lays no line on another', () => {
    forEveryTopology(({ flows }) => {
      const together = pairs(flows).filter(([a, b]) =>
        segmentsOf(a).some((one) => segmentsOf(b).some((other) => lieTogether(one, other))),
      )
      expect(together).toEqual([])
    })
  })

  it('stays within the page', () => {
    forEveryTopology(({ width, height, zones, tiers, nodes, flows, legend, note }) => {
      const page = { x: 0, y: 0, width, height }
      const rects = [...zones, ...tiers, ...nodes, ...flows.map(({ label }) => label.box)]
      const lines = flows.flatMap(segmentsOf)
      const texts = [...legend.map(({ text }) => text), ...note].map(({ text, x, y }) => ({
        x,
        y: y - DETAIL.size,
        width: textWidth(text, DETAIL),
        height: DETAIL.size,
      }))
      expect([...rects, ...lines, ...texts].filter((rect) => !contains(page, rect))).toEqual([])
    })
  })

  it('shows every machine in exactly one box', () => {
    forEveryTopology(({ nodes }, { machines }) => {
      const shown = nodes.flatMap(({ ids }) => ids).filter((id) => !id.startsWith('external:'))
      expect(shown.sort()).toEqual(machines.map(({ id }) => id).sort())
    })
  })

  it('has a line for every link between two boxes', () => {
    forEveryTopology(({ nodes, flows }, { machines, links }) => {
      const boxOf = (id: string) => nodes.findIndex(({ ids }) => ids.includes(id))
      const ends = (id: string) => {
        const workstations = machines.filter(({ zone }) => zone === 'workstation')
        return id === 'external:lan' && workstations.length > 0
          ? workstations.map((machine) => machine.id)
          : [id]
      }
      const missing = links.filter(({ from, to }) =>
        ends(from).some((a) =>
          ends(to).some(
            (b) =>
              boxOf(a) !== boxOf(b) &&
              !flows.some((flow) => flow.from.ids.includes(a) && flow.to.ids.includes(b)),
          ),
        ),
      )
      expect(missing).toEqual([])
    })
  })

  it('keeps the words of a box in its width', () => {
    forEveryTopology(({ nodes }) => {
      for (const node of nodes) {
        const lines = [
          ...node.titleLines.map((line) => ({ line, style: TITLE })),
          ...(node.countLine ? [{ line: node.countLine, style: COUNT }] : []),
          ...[...node.roleLines, ...node.figureLines].map((line) => ({ line, style: DETAIL })),
        ]
        for (const { line, style } of lines) {
          expect(line.x + textWidth(line.text, style)).toBeLessThanOrEqual(node.x + node.width)
          expect(line.y).toBeLessThan(node.y + node.height)
        }
      }
    })
  })

  it('is the same for the same topology', () => {
    forEveryTopology((drawing, topology) => {
      expect(JSON.stringify(draw(topology))).toBe(JSON.stringify(drawing))
    })
  })
})

describe('folding', () => {
  it('gives up to four alike machines a box each', () => {
    expect(draw(farm).nodes.filter(({ stacked }) => !stacked)).toHaveLength(4)
  })

  it('keeps a box for each of eight groups that have a name, and piles up more', () => {
    const groups = (count: number) =>
      draw({
        machines: Array.from({ length: count }, (_, n) =>
          machine(`w-${n}`, ['workstation'], { name: `Agence ${n}`, zone: 'workstation' }),
        ),
        links: [],
      }).nodes
    expect(groups(8)).toHaveLength(8)
    expect(groups(9).map(({ name }) => name)).toEqual(['Agence 0 … Agence 8'])
  })

  it('gathers many stores by what they are made of', () => {
    const store = (n: number) => [
      machine(`${n}-1`, ['till-main'], { zone: `store:L${n}` }),
      ...(n % 2 === 0 ? [machine(`${n}-2`, ['till-secondary'], { zone: `store:L${n}` })] : []),
    ]
    const machines = Array.from({ length: 9 }, (_, index) => store(index + 1)).flat()
    const titles = draw({ machines, links: [] }).zones.map(({ title }) => title.text)
    expect(titles).toEqual(['5 magasins : L1 … L9', '4 magasins : L2 … L8'])
  })

  it('piles up session hosts, naming the first, the last and how many', () => {
    const pile = draw(manyHosts).nodes.find(({ ids }) => ids.includes('rds-84'))
    expect(pile?.ids).toHaveLength(167)
    expect(pile?.name).toBe('rds-1 … rds-167')
    expect(pile?.details).toContain('167 serveurs')
    expect(pile?.details).toContain('29–30 utilisateurs')
    expect(pile?.stacked).toBe(true)
  })
})

describe('what stands where', () => {
  const drawing = draw(everything)
  const box = (id: string) => {
    const found = drawing.nodes.find(({ ids }) => ids.includes(id))
    if (!found) throw new Error(`No box for ${id}`)
    return found
  }
  const zone = (kind: string) => {
    const found = drawing.zones.find((one) => one.kind === kind)
    if (!found) throw new Error(`No zone ${kind}`)
    return found
  }

  it('goes from the Internet down through the DMZ and the servers to the database', () => {
    const down = ['external:internet', 'arr-1', 'iis-1', 'services-1', 'db-1'].map(
      (id) => box(id).y,
    )
    expect([...down].sort((a, b) => a - b)).toEqual(down)
  })

  it('puts each machine inside the frame of its area and no other', () => {
    for (const { kind, id } of [
      { kind: 'dmz', id: 'arr-2' },
      { kind: 'lan', id: 'rds-3' },
      { kind: 'lan', id: 'infrastructure-1' },
      { kind: 'workstation', id: 'clients-3' },
    ]) {
      expect(contains(zone(kind), box(id))).toBe(true)
      const others = drawing.zones.filter((one) => one.kind !== kind)
      expect(others.filter((one) => overlap(one, box(id)))).toEqual([])
    }
  })

  it('draws one line from the farm to the database, and one from the only server that sends mail', () => {
    const to = (id: string) => drawing.flows.filter((flow) => flow.to.ids.includes(id))
    expect(to('db-1').map(({ from }) => from.ids)).toEqual([
      ['iis-1', 'iis-2', 'iis-3'],
      ['services-1'],
    ])
    expect(to('external:smtp').map(({ from }) => from.ids)).toEqual([['iis-1']])
  })

  it('tells assumed ports and ports not given from those of the document', () => {
    const style = (id: string) => drawing.flows.find((flow) => flow.to.ids.includes(id))?.style
    expect(style('external:internet')).toBe('firm')
    expect(style('db-1')).toBe('assumed')
    expect(style('iis-1')).toBe('unknown')
    expect(drawing.legend.map((entry) => entry.style)).toEqual(['firm', 'assumed', 'unknown'])
  })

  it('differs between the languages in words alone', () => {
    const ids = (one: Drawing) => one.nodes.map((node) => node.ids)
    expect(ids(draw(everything, english))).toEqual(ids(drawing))
  })

  it('takes flows of the local network from its workstations', () => {
    const { machines, links } = monoServer
    const local = links.map((link) => ({ ...link, from: 'external:lan' }))
    expect(draw({ machines, links: local })).toEqual(draw(monoServer))
  })

  it('draws a topology without machines', () => {
    expect(draw({ machines: [], links: [] })).toMatchObject({ nodes: [], flows: [], zones: [] })
  })
})
