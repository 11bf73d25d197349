import { describe, expect, it } from 'vitest'
import { diagram as english } from '@/lib/i18n/messages/en/diagram'
import type { CombinedLink, CombinedMachine } from '@/lib/sizing/together/types'
import type { Role } from '@/lib/sizing/topology'
import { machine } from './fixtures'
import { drawTopology } from './layout'
import { shapesOf } from './shapes'
import { togetherLabels } from './together'
import { diagramLabels } from './words'

type Given = Parameters<typeof machine>[2]

/** A machine of one system, or shared by several. */
const combined = (
  id: string,
  systems: readonly number[],
  roles: readonly Role[],
  given: Given = {},
): CombinedMachine => ({
  ...machine(id, roles, given),
  software: [],
  notes: [],
  of: systems.map((system) => ({ system, machine: id })),
  shared: systems.length > 1 ? id : null,
})

const link = (system: number, from: string, to: string, port: number | null): CombinedLink => ({
  system,
  from,
  to,
  port,
  protocol: 'tcp',
  purpose: 'fixture',
  params: {},
  basis: 'document',
  rules: [],
})

const columns = ['recommended', 'minimum'] as const

function draw(
  machines: readonly CombinedMachine[],
  links: readonly CombinedLink[],
  column: (typeof columns)[number] = 'recommended',
) {
  const systems = ['Alpha', 'Beta'].map((name, i) => ({
    name,
    labels: diagramLabels(english, String, i === 0 ? 'recommended' : column, machines.length),
  }))
  const labels = togetherLabels(systems, machines, english, ({ id }) => `«${id}»`)
  return drawTopology(machines, links, labels)
}

describe('a drawing of several systems', () => {
  const machines = [
    combined('sql', [0, 1], ['database']),
    combined('0.app', [0], ['application']),
    combined('1.web', [1], ['web-main'], { memory: [2, 4] }),
  ]
  const links = [link(0, '0.app', 'sql', 1433), link(1, '1.web', 'sql', 1433)]

  it('names each machine as told, with its system, and says what is shared by whom', () => {
    const { nodes } = draw(machines, links)
    const said = new Map(nodes.map(({ ids: [id], name, details }) => [id, [name, details[0]]]))
    expect(said.get('0.app')).toEqual(['«0.app»', 'Alpha'])
    expect(said.get('1.web')).toEqual(['«1.web»', 'Beta'])
    expect(said.get('sql')).toEqual(['«sql»', 'Shared: Alpha, Beta'])
  })

  it('frames a shared machine heavier than any other, and explains the frame', () => {
    const drawing = draw(machines, links)
    const heavy = shapesOf(drawing).filter(
      (shape) => shape.kind === 'rect' && (shape.stroke?.width ?? 0) > 2,
    )
    expect(heavy).toHaveLength(1)
    const note = drawing.note.map(({ text }) => text).join(' ')
    expect(note).toContain(english.together.note)
    const apart = draw(machines.slice(1), [])
    expect(apart.note.map(({ text }) => text).join(' ')).not.toContain(english.together.note)
  })

  it('says that the boxes show what each system proposes, where they differ in that', () => {
    const note = draw(machines, links, 'minimum')
      .note.map(({ text }) => text)
      .join(' ')
    expect(note).toContain(english.together.mixedColumns)
  })

  it('folds many machines of one system, never with those of another', () => {
    const farm = Array.from({ length: 6 }, (_, i) => combined(`0.a${i}`, [0], ['application']))
    const other = Array.from({ length: 5 }, (_, i) => combined(`1.b${i}`, [1], ['application']))
    const { nodes, tiers } = draw([...farm, ...other], [])
    expect(nodes.map(({ ids }) => ids.length).sort()).toEqual([5, 6])
    // Each stands alone: no frame around the machines of two systems.
    expect(tiers).toEqual([])
  })

  it('keeps the machines of two systems apart in an area that they have in common', () => {
    const inDmz = { zone: 'dmz' } as const
    const proxies = [0, 1].flatMap((system) =>
      [1, 2, 3, 4].map((n) => combined(`${system}.p${n}`, [system], ['load-balancer'], inDmz)),
    )
    const { nodes } = draw(proxies, [])
    expect(nodes.map(({ ids }) => ids)).toEqual([
      ['0.p1', '0.p2', '0.p3', '0.p4'],
      ['1.p1', '1.p2', '1.p3', '1.p4'],
    ])
  })

  it('frames the machines of a tier by system, so that a line from a frame is of all in it', () => {
    const apps = [1, 2].flatMap((n) => [
      combined(`0.a${n}`, [0], ['application']),
      combined(`1.w${n}`, [1], ['application']),
    ])
    const calls = apps.map(({ id, of: [own] }) => link(own?.system ?? 0, id, 'sql', 1433))
    const { flows, tiers } = draw([...apps, ...machines.slice(0, 1)], calls)
    expect(tiers).toHaveLength(2)
    expect(flows.map(({ from }) => [...from.ids].sort())).toEqual(
      expect.arrayContaining([
        ['0.a1', '0.a2'],
        ['1.w1', '1.w2'],
      ]),
    )
    expect(flows.map(({ from }) => from.name)).toContain(`${english.tiers.application} · Alpha`)
  })

  it('starts a flow of the local network at the workstations of its own system alone', () => {
    const users = combined('0.users', [0], ['workstation'], { zone: 'workstation', quantity: 9 })
    const calls = [link(0, 'external:lan', '0.app', 80), link(1, 'external:lan', '1.web', 443)]
    const { flows } = draw([...machines, users], calls)
    const starts = flows.map(({ from, label }) => [label.text.text, from.ids[0]])
    expect(starts).toEqual(
      expect.arrayContaining([
        ['TCP 80', '0.users'],
        ['TCP 443', 'external:lan'],
      ]),
    )
    expect(starts).toHaveLength(2)
  })
})
