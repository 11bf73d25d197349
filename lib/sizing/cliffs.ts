import { REQUIREMENT_KEYS } from './collect'
import { evaluate } from './evaluate'
import { type Field, leavesOf } from './fields'
import type { AnyPack } from './pack'
import { valueAt } from './refusals'
import type { SizingRequest } from './request'
import type { Sizing } from './sizing'
import type { Scalar } from './trace'

/** A value of the result that another answer would change. */
export interface CliffChange {
  /** Name of a figure, such as `iis.count`. */
  readonly figure: string
  readonly before: Scalar
  readonly after: Scalar
}

/** The next value of one answer at which the machines change. */
export interface Cliff {
  /** Path of the answer, such as `answers.rds.users`. */
  readonly field: string
  readonly current: number
  readonly next: number
  readonly changes: readonly CliffChange[]
  /** Total memory and processors of the servers, where they change: the recommended column. */
  readonly memoryGb: readonly [number, number] | null
  readonly processors: readonly [number, number] | null
}

type Path = readonly (string | number)[]

/** The answers, with `value` put at `path`; nothing of the original is changed. */
function withAnswer(node: unknown, [step, ...rest]: Path, value: number): unknown {
  if (step === undefined) return value
  if (Array.isArray(node))
    return node.map((item, i) => (i === Number(step) ? withAnswer(item, rest, value) : item))
  const record = (typeof node === 'object' && node !== null ? node : {}) as Record<string, unknown>
  return { ...record, [step]: withAnswer(record[step], rest, value) }
}

const serversOf = (sizing: Sizing) =>
  sizing.machines.filter((machine) => machine.zone !== 'workstation')

const total = (sizing: Sizing, key: 'memoryGb' | 'processors'): number =>
  serversOf(sizing).reduce((sum, machine) => sum + Number(machine[key].recommended.value ?? 0), 0)

/** What a cliff is a change of: which servers there are and what each of them needs. Loads alone are no cliff. */
const shapeOf = (sizing: Sizing): string =>
  serversOf(sizing)
    .map((machine) =>
      [
        machine.id,
        machine.roles.join('+'),
        ...REQUIREMENT_KEYS.flatMap((key) => [
          machine[key].minimum.value,
          machine[key].recommended.value,
        ]),
      ].join('|'),
    )
    .concat(
      Object.entries(sizing.figures)
        .filter(([, figure]) => figure.unit === 'servers' || figure.unit === 'instances')
        .map(([name, figure]) => `${name}=${figure.value}`),
    )
    .join('\n')

/** Figures that tell of the change: counts of things one buys or sets up. */
const TELLING = new Set(['servers', 'processors', 'instances', 'network-cards', 'boolean'])

function changesBetween(before: Sizing, after: Sizing): CliffChange[] {
  return Object.entries(after.figures).flatMap(([figure, { value, unit, basis }]) => {
    const old = before.figures[figure]?.value ?? null
    return old !== value && TELLING.has(unit) && !basis.includes('publisher')
      ? [{ figure, before: old, after: value }]
      : []
  })
}

interface Answer {
  readonly path: Path
  readonly current: number
  readonly max: number
}

/** The whole-number answers that stand in the request, in lists too. */
function answersIn(pack: AnyPack, request: SizingRequest): Answer[] {
  const found = (path: Path, field: Field): Answer[] => {
    const current = valueAt(request.answers, path)
    return field.kind === 'integer' && typeof current === 'number'
      ? [{ path, current, max: field.max }]
      : []
  }
  return leavesOf(pack.fields).flatMap(({ path, field }) => {
    const steps = path.split('.')
    if (field.kind !== 'list') return found(steps, field)
    const items = valueAt(request.answers, steps)
    return (Array.isArray(items) ? items : []).flatMap((_, i) =>
      leavesOf(field.item).flatMap((leaf) =>
        found([...steps, i, ...leaf.path.split('.')], leaf.field),
      ),
    )
  })
}

/**
 * For each number answered, the next higher value at which the servers or what they need would change, and how.
 * Answers that change nothing up to the end of their range are left out. The search doubles its stride and then
 * halves the gap, so a change that is undone before the next stride may be passed over; totals never fall back.
 */
export function cliffsOf(pack: AnyPack, request: SizingRequest): Cliff[] {
  const start = evaluate(pack, request)
  if (!start.ok) return []
  const base = start.value
  const shape = shapeOf(base)

  return answersIn(pack, request).flatMap(({ path, current, max }): Cliff[] => {
    const at = (value: number): Sizing | null => {
      const answers = withAnswer(request.answers, path, value)
      const sized = evaluate(pack, { ...request, answers })
      return sized.ok ? sized.value : null
    }
    let low = current
    let high = current
    let changed: Sizing | null = null
    for (let stride = 1; high < max && !changed; stride *= 2) {
      low = high
      high = Math.min(max, current + stride)
      const sized = at(high)
      if (!sized) return []
      if (shapeOf(sized) !== shape) changed = sized
    }
    if (!changed) return []
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      const sized = at(middle)
      if (!sized) return []
      if (shapeOf(sized) === shape) low = middle
      else {
        high = middle
        changed = sized
      }
    }
    const pair = (key: 'memoryGb' | 'processors') => {
      const [before, after] = [total(base, key), total(changed as Sizing, key)]
      return before === after ? null : ([before, after] as const)
    }
    return [
      {
        field: `answers.${path.join('.')}`,
        current,
        next: high,
        changes: changesBetween(base, changed),
        memoryGb: pair('memoryGb'),
        processors: pair('processors'),
      },
    ]
  })
}
