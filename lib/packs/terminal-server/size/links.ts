import type { Link, Machine } from '@/lib/sizing/topology'
import type { Context } from './context'

const flow = (
  from: string,
  to: string,
  purpose: string,
  rules: readonly string[],
  assumption?: string,
): Link => ({
  from,
  to,
  protocol: 'tcp',
  port: null,
  purpose,
  params: {},
  basis: 'not-given',
  rules,
  ...(assumption ? { assumption } : {}),
})

/** The flows the note speaks of, none of them with a port: sessions, data, updates, identification. */
export function linksOf({ a, onServer }: Context, machines: readonly Machine[]): Link[] {
  const outside = 'external:internet'
  if (!onServer)
    return [
      flow('pc', outside, 'licence-identification', ['ts.licence.local-default']),
      flow('pc', outside, 'update-download', ['ts.update.three-ways']),
    ]
  const shared = a.deployment === 'shared-ts'
  const data = machines.filter(({ id }) => id !== 'ts')
  return [
    flow('external:lan', 'ts', 'sessions', [
      shared ? 'ts.licence.shared-ts' : 'ts.licence.internal-ts',
    ]),
    ...data.map(({ id }) =>
      flow(
        'ts',
        id,
        'data-folder',
        [shared ? 'ts.db.shared-map' : 'ts.db.internal-map'],
        'A-TS-DATA-SERVER',
      ),
    ),
    flow('ts', outside, 'licence-identification', ['ts.licence.local-default']),
    flow('ts', outside, 'update-download', ['ts.update.newer-only', 'ts.update.tool-sequence']),
  ]
}
