import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { nameKey } from '../folders'

const RULE = 'ts.db.internal-exclude'

/** Whether the groups to be kept out really are: without a drive and with the box ticked, or without the right to write. */
export function exclusionFindings(
  { a }: Context,
  { groups, hasPath }: Decisions,
): readonly RaisedFinding[] {
  if (a.excludedUsers.length === 0) return []
  const names = (list: readonly string[]) => ({ groups: list.join(', '), count: list.length })
  const known = new Set(groups.map(({ group }) => nameKey(group.name)))
  const entering = groups.filter(
    ({ excluded, mapped, group }) => excluded && mapped && group.writeRights,
  )
  // A group that is not described has no drive: what holds it back is the box alone.
  const heldByBox = [
    ...groups
      .filter(({ excluded, mapped, group }) => excluded && !mapped && group.writeRights)
      .map(({ group }) => group.name),
    ...a.excludedUsers.filter((name) => !known.has(nameKey(name))),
  ]
  return [
    ...when(
      !hasPath,
      raise('warning', RULE, {
        code: `${RULE}.no-path`,
        field: 'db.logicalPath',
        params: names(a.excludedUsers),
      }),
    ),
    ...(hasPath ? entering : []).map(({ group, position }) =>
      raise('error', RULE, {
        field: `groups.${position}.mappedPath`,
        params: { group: group.name },
      }),
    ),
    ...when(
      hasPath && !a.db.stopIfUnavailable && heldByBox.length > 0,
      raise('warning', RULE, {
        code: `${RULE}.unticked`,
        field: 'db.stopIfUnavailable',
        params: names(heldByBox),
      }),
    ),
  ]
}
