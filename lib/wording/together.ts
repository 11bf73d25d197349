import type { Messages } from '@/lib/i18n/messages'

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
