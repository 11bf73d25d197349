import type { Requirement } from '@/lib/sizing/figure'
import type { Column } from '@/lib/sizing/proposed'
import type { CommonRole, ExternalEnd, Link, Machine, Role } from '@/lib/sizing/topology'
import type { DiagramLabels } from './labels'
import type { TierKind } from './tiers'
import type { AreaKind, FlowStyle } from './types'

/** Places in a text that a number takes, such as `{n}`. */
type Template = string

/** The table of words a language gives; `{…}` stands for a number. */
export interface DiagramWords {
  readonly title: string
  readonly description: Template
  /** What the boxes show, by the column of the vendor's table. */
  readonly notes: Readonly<Record<Column, string>>
  readonly roles: Readonly<Record<CommonRole, string>>
  readonly tiers: Readonly<Record<TierKind, string>>
  readonly areas: Readonly<Record<AreaKind, string>>
  readonly externals: Readonly<Record<ExternalEnd, string>>
  readonly styles: Readonly<Record<FlowStyle, string>>
  /** Several machines of a tier: `{n}`. */
  readonly counts: Readonly<Record<TierKind, Template>>
  /** `{processors}` and `{cores}` of each. */
  readonly processors: Template
  /** `{n}`, where the cores are not given. */
  readonly processorsAlone: { readonly one: Template; readonly other: Template }
  readonly memory: Template
  readonly disk: Template
  readonly users: Template
  readonly connections: Template
  readonly more: Template
  /** `{first}`, `{last}` and `{n}` stores. */
  readonly stores: Template
  /** Several systems in one drawing: `{systems}` on a shared machine. */
  readonly together: {
    readonly shared: Template
    readonly separator: string
    readonly note: string
    readonly mixedColumns: string
  }
  readonly outline: {
    readonly title: string
    readonly machines: string
    readonly flows: string
    /** `{from}`, `{to}`, `{ports}` and `{style}`. */
    readonly flow: Template
  }
}

/** Writes a number as the reader's language does. */
export type NumberFormat = (value: number) => string

/** `template` with its places filled; a place without a value stays. */
export const fill = (template: Template, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)

/** The values of several machines, from the least to the greatest: `8` or `8–16`; null where none is given. */
function range(
  machines: readonly Machine[],
  pick: (machine: Machine) => Requirement,
  column: Column,
  format: NumberFormat,
): string | null {
  const other = column === 'minimum' ? 'recommended' : 'minimum'
  const values = machines.flatMap((machine) => {
    const requirement = pick(machine)
    const value = requirement[column].value ?? requirement[other].value
    return typeof value === 'number' ? [value] : []
  })
  return rangeOf(values, format)
}

function rangeOf(values: readonly number[], format: NumberFormat): string | null {
  if (values.length === 0) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? format(low) : `${format(low)}–${format(high)}`
}

function processorsText(
  machines: readonly Machine[],
  words: DiagramWords,
  column: Column,
  format: NumberFormat,
): string | null {
  const processors = range(machines, (machine) => machine.processors, column, format)
  const cores = range(machines, (machine) => machine.coresPerProcessor, column, format)
  if (processors === null) return null
  if (cores !== null) return fill(words.processors, { processors, cores })
  const { one, other } = words.processorsAlone
  return fill(processors === '1' ? one : other, { n: processors })
}

/** What the machines carry: users or connections, by the unit of the proof. */
function loadText(
  machines: readonly Machine[],
  words: DiagramWords,
  format: NumberFormat,
): string | null {
  const carried = machines.flatMap(({ users }) => (users === null ? [] : [users]))
  const n = rangeOf(carried, format)
  if (n === null) return null
  const inConnections = machines.some(({ load }) => load?.unit === 'connections')
  return fill(inConnections ? words.connections : words.users, { n })
}

/**
 * The labels of a drawing from a language's words. `column` chooses between minimum and recommended figures; where
 * one is not given, the other stands. `ownRole` says the roles that only the system on display knows.
 */
export function diagramLabels(
  words: DiagramWords,
  format: NumberFormat,
  column: Column,
  machineCount: number,
  ownRole: (role: Role) => string = (role) => role,
): DiagramLabels {
  const roles: Readonly<Record<string, string>> = words.roles
  const single = (template: Template, n: string | null) =>
    n === null ? null : fill(template, { n })
  return {
    title: words.title,
    description: fill(words.description, { n: format(machineCount) }),
    note: words.notes[column],
    role: (role) => (Object.hasOwn(roles, role) && roles[role]) || ownRole(role),
    tier: (tier) => words.tiers[tier],
    area: (kind) => words.areas[kind],
    external: (end) => words.externals[end],
    style: (style) => words.styles[style],
    figures: (machines) =>
      [
        loadText(machines, words, format),
        processorsText(machines, words, column, format),
        single(
          words.memory,
          range(machines, ({ memoryGb }) => memoryGb, column, format),
        ),
        single(
          words.disk,
          range(machines, ({ diskGb }) => diskGb, column, format),
        ),
      ].filter((part) => part !== null),
    count: (tier, quantity) => fill(words.counts[tier], { n: format(quantity) }),
    stores: (first, last, count) => fill(words.stores, { first, last, n: format(count) }),
    port: (protocol: Link['protocol'], port) => {
      const name = protocol.toUpperCase()
      return port === null ? name : `${name} ${port}`
    },
    more: (count) => fill(words.more, { n: format(count) }),
  }
}
