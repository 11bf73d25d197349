import type { Messages } from '@/lib/i18n/messages'
import type { CombinedMachine, MachineRef } from '@/lib/sizing/together/types'

/** The name a reader knows a machine by in its own system, as a wording gives it. */
type OwnName = (ref: MachineRef) => string

/**
 * The name a reader knows a combined machine by: the shared name, else that in its own system. The position in its id
 * is for programs: beside a machine stands the name of its system.
 */
export function combinedMachineName({ id, shared, of }: CombinedMachine, ownName: OwnName): string {
  const [first] = of
  return shared ?? (first ? ownName(first) : id)
}

interface Tree {
  readonly [key: string]: string | Tree
}

function flat(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, node]): [string, string][] =>
    typeof node === 'string' ? [[`${prefix}${key}`, node]] : flat(node, `${prefix}${key}.`),
  )
}

/**
 * What the application itself says of several systems, under the codes under which a pack says its own:
 * `finding.port-taken`, `resolve.port-taken`, `assumption.A-SHARE-SUM`, `figure.servers.count`.
 */
export const togetherMessages = (
  together: Messages['together'],
): Readonly<Record<string, string>> => Object.fromEntries(flat(together, ''))
