import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Profile } from '../../fields'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { folderKey } from '../folders'

const MAP = 'ts.db.shared-map'

const PROFILE_RULES: Readonly<Record<Profile, string>> = {
  A: 'ts.profile.a',
  B: 'ts.profile.b',
  C: 'ts.profile.c',
}

/** Entities whose folder an earlier entity has already. */
function entityFindings({ a: { entities } }: Context): readonly RaisedFinding[] {
  return entities.flatMap(({ name, target }, i) => {
    const other = entities.slice(0, i).find((e) => folderKey(e.target) === folderKey(target))
    return when(
      other !== undefined,
      raise('error', MAP, {
        field: `entities.${i}.target`,
        params: { entity: name, other: other?.name ?? '', folder: target },
        assumption: 'A-TS-SAME-FOLDER',
      }),
    )
  })
}

/** Groups that share a folder no declared entity has. */
function groupFindings(
  { a: { entities } }: Context,
  { groups, hasPath }: Decisions,
): readonly RaisedFinding[] {
  if (!hasPath) return []
  const declared = new Set(entities.map(({ target }) => folderKey(target)))
  const own = groups.filter(
    ({ mapped, group }) => mapped && !declared.has(folderKey(group.mappedPath)),
  )
  return own.flatMap(({ group, position }, i) => {
    const key = folderKey(group.mappedPath)
    const other = own.slice(0, i).find((earlier) => folderKey(earlier.group.mappedPath) === key)
    return when(
      other !== undefined,
      raise('error', MAP, {
        code: `${MAP}.groups`,
        field: `groups.${position}.mappedPath`,
        params: { group: group.name, other: other?.group.name ?? '', folder: group.mappedPath },
        assumption: 'A-TS-SAME-FOLDER',
      }),
    )
  })
}

/** Findings on a shared server: folders of its entities, and the database box by profile. */
export function sharedFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { profile, db, licence } = ctx.a
  const { hasPath, groups } = decisions
  const ticked = db.stopIfUnavailable
  const without = groups.filter(({ mapped }) => !mapped).map(({ group }) => group.name)
  const box = { field: 'db.stopIfUnavailable' }
  return [
    ...entityFindings(ctx),
    ...groupFindings(ctx, decisions),
    ...when(
      !hasPath,
      raise('warning', PROFILE_RULES[profile], {
        code: 'ts.profile.no-path',
        field: 'db.logicalPath',
        params: { profile },
      }),
    ),
    ...when(
      profile !== 'A' && !licence.stopIfNone && hasPath && ticked && without.length > 0,
      raise('error', 'ts.db.shared-box', {
        ...box,
        params: { groups: without.join(', '), count: without.length },
        assumption: 'A-TS-UNMAPPED',
      }),
    ),
    ...when(profile === 'B' && hasPath && !ticked, raise('warning', 'ts.profile.b', box)),
    ...when(profile === 'C' && ticked, raise('error', 'ts.profile.c', box)),
  ]
}
