import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Decisions, GroupDecision } from '../decisions'
import { folderKey } from '../folders'

const RULE = 'ts.db.internal-map'

function groupFindings(
  { group, position, mapped }: GroupDecision,
  first: GroupDecision | undefined,
): readonly RaisedFinding[] {
  const params = { group: group.name }
  const elsewhere =
    mapped &&
    first !== undefined &&
    folderKey(group.mappedPath) !== folderKey(first.group.mappedPath)
  return [
    ...when(
      !mapped,
      raise('error', RULE, {
        code: `${RULE}.unmapped`,
        field: `groups.${position}.mappedPath`,
        params,
      }),
    ),
    ...when(
      !group.writeRights,
      raise('error', RULE, {
        code: `${RULE}.rights`,
        field: `groups.${position}.writeRights`,
        params,
      }),
    ),
    ...when(
      elsewhere,
      raise('error', RULE, {
        field: `groups.${position}.mappedPath`,
        params: { ...params, folder: group.mappedPath, expected: first?.group.mappedPath ?? '' },
        assumption: 'A-TS-SAME-FOLDER',
      }),
    ),
  ]
}

/** On an internal server every group that works with the data has the drive, the right to write and one same folder. */
export function internalMapFindings({ groups, hasPath }: Decisions): readonly RaisedFinding[] {
  if (!hasPath) return []
  const meant = groups.filter(({ excluded }) => !excluded)
  const first = meant.find(({ mapped }) => mapped)
  return meant.flatMap((group) => groupFindings(group, first))
}
