import { assumptionsOf, type Figure } from './figure'
import type { AnyPack, PackSizing } from './pack'
import type { AssumptionUse } from './sizing'
import type { Machine } from './topology'
import type { Scalar } from './trace'

/** The machine columns that carry a minimum and a recommended figure, in the order they are shown. */
export const REQUIREMENT_KEYS = [
  'processors',
  'coresPerProcessor',
  'memoryGb',
  'diskGb',
  'networkCards',
  'networkMbps',
] as const
export type RequirementKey = (typeof REQUIREMENT_KEYS)[number]

/** A path as `figuresOfMachine` writes it, without its column: `memoryGb.minimum` becomes `memoryGb`. */
export const withoutColumn = (path: string): string => path.replace(/\.(minimum|recommended)$/, '')

/** Every figure of a machine with its path below the machine, such as `memoryGb.minimum`. */
export function* figuresOfMachine(machine: Machine): Generator<readonly [string, Figure]> {
  for (const key of REQUIREMENT_KEYS) {
    yield [`${key}.minimum`, machine[key].minimum]
    yield [`${key}.recommended`, machine[key].recommended]
  }
  for (const { key, requirement } of machine.characteristics) {
    yield [`characteristics.${key}.minimum`, requirement.minimum]
    yield [`characteristics.${key}.recommended`, requirement.recommended]
  }
  if (machine.load) yield ['load', machine.load]
}

type WithFigures = Pick<PackSizing, 'figures' | 'machines'>

/** Every figure of a result with its path: `figures.<name>` or `machines.<id>.<key>.minimum`. */
export function* allFigures(result: WithFigures): Generator<readonly [string, Figure]> {
  for (const [name, figure] of Object.entries(result.figures)) yield [`figures.${name}`, figure]
  for (const machine of result.machines)
    for (const [key, figure] of figuresOfMachine(machine))
      yield [`machines.${machine.id}.${key}`, figure]
}

/** The figure at a path as `allFigures` writes it; undefined where there is none. */
export function figureAt(result: WithFigures, path: string): Figure | undefined {
  for (const [at, figure] of allFigures(result)) if (at === path) return figure
  return undefined
}

/**
 * The assumptions a result rests on, in the order of the register, each with every place it stands in.
 * Read off the result: an assumption that shaped nothing is not listed.
 */
export function assumptionsIn(
  pack: AnyPack,
  result: PackSizing,
  assumed: ReadonlyMap<string, Scalar | Readonly<Record<string, Scalar>>>,
): AssumptionUse[] {
  const places = new Map<string, Set<string>>()
  const note = (id: string | null | undefined, where: string) => {
    if (id) places.set(id, (places.get(id) ?? new Set()).add(where))
  }
  const known = new Map<Figure, readonly string[]>()
  for (const [path, figure] of allFigures(result)) {
    const ids = known.get(figure) ?? assumptionsOf(figure.trace)
    known.set(figure, ids)
    for (const id of ids) note(id, path)
  }
  for (const machine of result.machines) {
    for (const item of machine.software)
      note(item.assumption, `machines.${machine.id}.software.${item.product}`)
    for (const remark of machine.notes) note(remark.assumption, `machines.${machine.id}.notes`)
  }
  for (const link of result.links) note(link.assumption, `links.${link.from}.${link.to}`)
  for (const finding of result.findings) note(finding.assumption, `findings.${finding.code}`)
  for (const mark of result.assumptions) note(mark.id, mark.where)
  return pack.assumptions.flatMap((definition) => {
    const where = places.get(definition.id)
    if (!where) return []
    const value = assumed.get(definition.id) ?? definition.default
    return [{ id: definition.id, value, where: [...where] }]
  })
}
