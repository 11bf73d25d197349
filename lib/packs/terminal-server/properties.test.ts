import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOfMachine } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import { type RandomRequest, requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Group, TerminalServerAnswers } from './fields'
import { pack } from './index'

type Start = Pick<TerminalServerAnswers, 'deployment' | 'groups'>
type Boxes = Partial<{ codePresent: boolean; stopIfNone: boolean }>
type Database = Partial<{ logicalPath: string; stopIfUnavailable: boolean }>

function sized(request: object): Sizing {
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const answersOf = (request: RandomRequest) =>
  request.answers as unknown as Start & { licence?: Boxes; db?: Database }

const always = (check: (result: Sizing, request: RandomRequest) => void) =>
  fc.assert(
    fc.property(requestOf(pack), (request) => check(sized(request), request)),
    { ...SETTINGS, numRuns: 300 },
  )

const rowsOf = ({ configuration }: Sizing, sheet: string) =>
  configuration.find((entry) => entry.sheet === sheet)?.rows ?? []

/** The database decision table of the note, written as it is read there. */
function databaseStart(group: Group, onServer: boolean, db: Database): string {
  if (!db.logicalPath) return 'free-choice'
  if (group.writeRights === false) return 'stop'
  const reached = group.reachable !== false && (!onServer || Boolean(group.mappedPath))
  if (reached) return 'open'
  return db.stopIfUnavailable ? 'stop' : 'choose-or-create-local'
}

describe('every deployment', { timeout: 30_000 }, () => {
  it('starts each group as the licence table says, all of them alike', () => {
    always((result, request) => {
      const { groups, licence = {} } = answersOf(request)
      const without = licence.stopIfNone ? 'blocked' : 'user-code'
      const expected = licence.codePresent ? 'central-code' : without
      for (const { name } of groups)
        expect(result.figures[`start.${name}.licence`]?.value).toBe(expected)
    })
  })

  it('starts each group as the database table says', () => {
    always((result, request) => {
      const { groups, deployment, db = {} } = answersOf(request)
      for (const group of groups)
        expect(result.figures[`start.${group.name}.database`]?.value).toBe(
          databaseStart(group, deployment !== 'local-pc', db),
        )
    })
  })

  it('marks one situation, one licence row, and one database row for each group', () => {
    always((result, request) => {
      const marked = (sheet: string) =>
        rowsOf(result, sheet).filter(({ value }) => value === 'yours')
      expect(marked('situations')).toHaveLength(1)
      expect(marked('licence-decision')).toHaveLength(1)
      const named = rowsOf(result, 'database-decision').flatMap(({ value }) =>
        value === 'other' ? [] : value.slice('• '.length).split(', '),
      )
      const names = answersOf(request).groups.map(({ name }) => name)
      expect(named.sort()).toEqual([...names].sort())
    })
  })

  it('never proposes a box that would block everybody, nor profile C its database box', () => {
    always((result, request) => {
      const value = (key: string) =>
        rowsOf(result, 'recommended').find((row) => row.key === key)?.value
      expect(value('recommended.licenceBox')).toBe('unticked')
      const { deployment, profile = 'B' } = request.answers
      if (deployment === 'shared-ts') {
        expect(value('recommended.licenceManagement')).toBe('per-user')
        const boxes = { A: 'not-relevant', B: 'ticked', C: 'unticked' }
        expect(value('recommended.databaseBox')).toBe(boxes[profile as keyof typeof boxes])
      }
    })
  })

  it('updates a server with the tool alone, and a PC without it', () => {
    always((result, request) => {
      const onServer = request.answers.deployment !== 'local-pc'
      expect(result.figures['update.tool']?.value).toBe(
        onServer ? 'check-cd-update' : 'application',
      )
      const tools = result.machines.flatMap(({ software }) =>
        software.filter(({ product }) => product === 'check-cd-update'),
      )
      expect(tools).toHaveLength(onServer ? 1 : 0)
    })
  })

  it('has no hardware figure, for the note gives none', () => {
    always(({ machines }) => {
      for (const machine of machines)
        for (const [path, { value, basis }] of figuresOfMachine(machine))
          expect([path, value, basis]).toEqual([path, null, ['not-given']])
    })
  })

  it('has rows that differ, so that each can be copied by itself', () => {
    always(({ configuration }) => {
      for (const { rows } of configuration) {
        const seen = rows.map(({ key, value }) => `${key} ${value}`)
        expect(new Set(seen).size).toBe(seen.length)
      }
    })
  })
})
