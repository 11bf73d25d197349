import { describe, expect, it } from 'vitest'
import { completeness } from './completeness'
import { detailFaults, detailsSchema, emptyDetails } from './details'
import {
  cleared,
  emptyDraft,
  stateOf,
  withChanges,
  withExample,
  withUnknown,
  withValues,
} from './draft'
import { tinyPack } from './fixture'
import { toSizingRequest } from './request'
import { DRAFT_VERSION, migrate, readDraft } from './stored'

const untouched = emptyDraft('2026-11-22')
const example = tinyPack.examples[0] as (typeof tinyPack.examples)[number]

describe('a draft', () => {
  it('takes changed answers and gives up those taken away, and is left as it was itself', () => {
    const before = withValues(untouched, { 'rds.users': 12, wan: true })
    const after = withChanges(before, { wan: null, sites: { state: 'unknown' } })
    expect(after.answers).toEqual({
      'rds.users': { state: 'answered', value: 12 },
      sites: { state: 'unknown' },
    })
    expect(before.answers).toHaveProperty('wan')
    expect(after.proposalDate).toBe(before.proposalDate)
  })

  it('knows untouched, unknown and answered apart', () => {
    const draft = withUnknown(withValues(untouched, { users: 0 }), 'remote.sessions', 3)
    expect(['users', 'remote.sessions', 'sites'].map((path) => stateOf(draft, path))).toEqual([
      'answered',
      'unknown',
      'untouched',
    ])
  })

  it('is the same object when nothing changes, and forgets what is taken away', () => {
    const draft = withValues(untouched, { users: 5 })
    expect(withValues(draft, { users: 5 })).toBe(draft)
    expect(withValues(draft, { users: undefined })).toEqual(untouched)
  })

  it('keeps a value the field refuses as it was typed', () => {
    expect(withValues(untouched, { users: '12abc' }).answers.users).toEqual({
      state: 'answered',
      value: '12abc',
    })
  })

  it('takes from an example what the pack asks, and lets go of it all when cleared', () => {
    const filled = withExample(withValues(untouched, { sites: [] }), example, tinyPack.fields)
    expect(Object.keys(filled.answers)).toEqual(['users', 'remote.enabled', 'remote.sessions'])
    expect(cleared(filled)).toEqual(untouched)
  })
})

describe('toSizingRequest', () => {
  it('nests the answers and leaves out what the draft does not say', () => {
    expect(toSizingRequest(withExample(untouched, example, tinyPack.fields), 'tiny')).toEqual({
      system: 'tiny',
      proposalDate: '2026-11-22',
      answers: { users: 5, remote: { enabled: true, sessions: 3 } },
    })
  })

  it('names unknown answers in the provenance, with or without a stand-in', () => {
    const draft = withUnknown(withUnknown(untouched, 'users', 5), 'remote.sessions')
    expect(toSizingRequest(draft, 'tiny')).toMatchObject({
      answers: { users: 5 },
      provenance: { 'answers.users': 'unknown', 'answers.remote.sessions': 'unknown' },
    })
    expect(toSizingRequest(draft, 'tiny').answers).not.toHaveProperty('remote')
  })
})

describe('completeness', () => {
  it('names required answers that are not there, in their step', () => {
    const found = completeness(tinyPack, untouched)
    expect(found.complete).toBe(false)
    expect(found.missing).toEqual(['users'])
    expect(found.steps.map((step) => [step.id, step.asked, step.missing])).toEqual([
      ['people', 1, ['users']],
      ['access', 2, []],
    ])
  })

  it('asks what other answers make necessary', () => {
    const found = completeness(
      tinyPack,
      withValues(untouched, { users: 5, 'remote.enabled': true }),
    )
    expect(found.missing).toEqual(['remote.sessions'])
    expect(found.steps[1]?.asked).toBe(3)
  })

  it('counts an unknown answer without a stand-in as missing, and says that it is unknown', () => {
    const found = completeness(tinyPack, withUnknown(untouched, 'users'))
    expect(found.missing).toEqual(['users'])
    expect(found.steps[0]?.unknown).toEqual(['users'])
  })

  it.each(['12abc', null, { a: 1 }, -1])(
    'does not stumble over %j where a list belongs',
    (value) => {
      const found = completeness(tinyPack, withValues(untouched, { users: 5, sites: value }))
      expect(found.complete).toBe(true)
    },
  )
})

describe('a stored draft', () => {
  const stored = JSON.parse(
    JSON.stringify({
      ...withExample(untouched, example, tinyPack.fields),
      deviations: [{ rule: 'r', field: null, by: 'A', date: '2026-01-01', reason: 'x' }],
    }),
  )

  it('comes back as it was', () => {
    expect(readDraft(stored)).toEqual(stored)
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a later version', { ...stored, version: DRAFT_VERSION + 1 }],
    ['a version that never was', { ...stored, version: 0 }],
    ['a state nobody can be in', { ...stored, answers: { users: { state: 'untouched' } } }],
    ['an answer without its state', { ...stored, answers: { users: 3 } }],
    ['a path to the prototype', { ...stored, answers: { '__proto__.x': { state: 'unknown' } } }],
    ['something else besides', { ...stored, extra: 1 }],
    [
      'answers of a depth that exhausts the stack',
      {
        ...stored,
        answers: {
          users: { state: 'answered', value: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) },
        },
      },
    ],
  ])('is not believed when it is %s', (_, data) => {
    expect(readDraft(data)).toBeNull()
  })

  it('goes through every version between its own and the target', () => {
    const migrations = {
      1: (older: object) => ({ ...older, a: 1 }),
      2: (older: object) => ({ ...older, b: 2 }),
    }
    expect(migrate({ version: 1 }, migrations, 3)).toEqual({ version: 3, a: 1, b: 2 })
    expect(migrate({ version: 2 }, migrations, 3)).toEqual({ version: 3, b: 2 })
    expect(migrate({ version: 3 }, migrations, 3)).toEqual({ version: 3 })
    expect(migrate({ version: 0 }, migrations, 3)).toEqual({ version: 0 })
  })
})

describe('project details', () => {
  const details = {
    ...emptyDetails('2026-11-22'),
    customer: '  Établissements Ménard ',
    reference: 'P-1',
  }

  it('are trimmed, and may lack contact and title', () => {
    expect(detailsSchema.parse(details).customer).toBe('Établissements Ménard')
    expect(detailFaults(details)).toEqual([])
  })

  it('are refused field by field, all at once, with the range', () => {
    expect(
      detailFaults({
        customer: '   ',
        contact: 'a\u0000b',
        reference: 'x'.repeat(61),
        title: '',
        proposalDate: '2026-02-31',
      }),
    ).toEqual([
      { field: 'customer', code: 'empty' },
      { field: 'contact', code: 'control' },
      { field: 'reference', code: 'long', max: 60 },
      { field: 'proposalDate', code: 'date', min: '2000-01-01', max: '2100-12-31' },
    ])
  })

  it('asks for a customer one can see', () => {
    const details = { contact: '', reference: 'R', title: '', proposalDate: '2026-02-01' }
    expect(detailFaults({ ...details, customer: '\u200b' })).toEqual([
      { field: 'customer', code: 'control' },
    ])
    expect(detailFaults({ ...details, customer: '👩\u200d🔧' })).toEqual([])
  })

  it('accept markup as text: it is escaped where it is shown', () => {
    expect(detailFaults({ ...details, customer: '<script>alert(1)</script>' })).toEqual([])
  })
})
