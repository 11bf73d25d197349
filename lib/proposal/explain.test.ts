import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/packs/xrp-sprint'
import {
  ceilDiv,
  choice,
  compare,
  given,
  max,
  notGiven,
  parameter,
  share,
  sum,
} from '@/lib/sizing/combinators'
import { evaluate } from '@/lib/sizing/evaluate'
import { figure } from '@/lib/sizing/figure'
import type { Trace } from '@/lib/sizing/trace'
import { explainSteps, explainTrace } from './explain'
import { lexiconOf } from './lexicon'

const users = given('answers.rds.users', 31, 'users')
const perServer = parameter({
  value: 30,
  unit: 'users',
  basis: 'assumption',
  assumption: 'A-RDS-MAXCPU',
  rule: 'xrp.rds.users-per-cpu',
})
const servers = ceilDiv(users, perServer, 'servers')

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ')
const explained = (trace: Trace, locale: 'fr' | 'en' = 'fr') =>
  explainTrace(figure(trace), 'figures.rds.count', pack, locale).map(plain)

describe('explainTrace', () => {
  it('tells a division rounded up with its parts, rule, section and assumption', () => {
    const lines = explained(servers)
    expect(lines[0]).toContain(': 2 serveurs')
    expect(lines).toContain(
      '  2 serveurs = 31 utilisateurs ÷ 30 utilisateurs, arrondi à l’entier supérieur',
    )
    expect(lines.join('\n')).toMatch(/31 utilisateurs : réponse à « .+ »/)
    expect(lines.join('\n')).toContain('règle xrp.rds.users-per-cpu, §3')
    expect(lines.join('\n')).toContain('hypothèse A-RDS-MAXCPU')
  })

  it('says in English what it says in French, line for line', () => {
    const english = explained(servers, 'en')
    expect(english).toHaveLength(explained(servers).length)
    expect(english).toContain('  2 servers = 31 users ÷ 30 users, rounded up to a whole number')
  })

  it('names a default as a default and the silence of the document as silence', () => {
    const byDefault = given('answers.rds.usersPerCpu', 15, 'users-per-processor', true)
    expect(explained(byDefault).join('\n')).toContain('valeur par défaut')
    expect(explained(notGiven('gb')).join('\n')).toContain('Le document ne donne aucune valeur')
  })

  it('tells a division without remainder from one that is rounded', () => {
    const exact = ceilDiv({ ...users, value: 60 }, perServer, 'servers')
    expect(explained(exact).join('\n')).toContain('division exacte')
  })

  it('writes equal terms of a sum once', () => {
    const one = parameter({ value: 11, unit: 'gb', basis: 'document' })
    expect(explained(sum([one, one, one], 'gb'))).toContain('  33 Go = 3 × 11 Go')
  })

  it('writes the code a comparison needs in the words of the answer', () => {
    const dedicated = parameter({ value: 'dedicated', unit: 'none', basis: 'document' })
    const answer = given('answers.services.report', 'dedicated', 'none')
    const text = explained(compare(answer, '=', dedicated)).join('\n')
    expect(text).not.toContain('dedicated')
    expect(text).toContain(plain(pack.messages.fr['option.services.report.dedicated'] ?? '?'))
  })
})

describe('explainSteps', () => {
  const lexicon = lexiconOf(pack, 'fr')

  it('tells both of two choices that read alike but rest on different conditions', () => {
    const three = parameter({ value: 3, unit: 'servers', basis: 'document' })
    const never = (limit: number) =>
      compare(users, '<', parameter({ value: limit, unit: 'users', basis: 'document' }))
    const inner = choice(
      never(20),
      () => three,
      () => three,
    )
    const outer = choice(
      never(10),
      () => three,
      () => inner,
    )
    const text = explainSteps(outer, lexicon)
      .map(({ sentence }) => plain(sentence))
      .join('\n')
    expect(text).toContain('31 utilisateurs < 10 utilisateurs : faux')
    expect(text).toContain('31 utilisateurs < 20 utilisateurs : faux')
    expect(text).toContain('3 serveurs : valeur du document')
  })

  it('goes down to the division although every choice above it reads the same', () => {
    const result = evaluate(pack, {
      system: pack.id,
      proposalDate: '2026-12-01',
      answers: { iis: { connections: 120 }, databases: [{ domain: 'Accounting', count: 4 }] },
    })
    const count = result.ok ? result.value.figures['iis.count'] : undefined
    if (!count) throw new Error('the request of this test is not sized')
    expect(explainTrace(count, 'figures.iis.count', pack, 'en').map(plain).join('\n')).toContain(
      '3 servers = 120 connections ÷ 50 connections per server, rounded up to a whole number',
    )
  })

  it('leaves out a sum or an extreme of one part, and keeps its assumption', () => {
    const one = parameter({ value: 11, unit: 'gb', basis: 'document', rule: 'xrp.hw.table' })
    const added = explainSteps(sum([one], 'gb', { assumption: 'A-SHARE-SUM' }), lexicon)
    const [line] = explainSteps({ ...one, assumption: 'A-SHARE-SUM' }, lexicon)
    expect(added).toEqual([line])
    expect(explainSteps(max([sum([one], 'gb')], 'gb'), lexicon)).toEqual(explainSteps(one, lexicon))
    expect(explainSteps(sum([one], 'gb', { rule: 'xrp.hw.sum' }), lexicon)).toHaveLength(2)
    expect(explainSteps(sum([users], 'connections'), lexicon)).toHaveLength(2)
  })

  it('gives equal parts of a spread one and the same proof', () => {
    const hosts = parameter({ value: 2, unit: 'servers', basis: 'document' })
    const even = given('answers.rds.users', 60, 'users')
    expect(explainSteps(share(even, hosts, 0, 'users'), lexicon)).toEqual(
      explainSteps(share(even, hosts, 1, 'users'), lexicon),
    )
  })
})
