import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/packs/xrp-sprint'
import { runsOf } from './runs'
import { TABLES } from './tables'
import { wordingOf } from './wording'

const fr = wordingOf(pack, 'fr', TABLES.fr)
const en = wordingOf(pack, 'en', TABLES.en)

/** The pack with messages of our own in place of its French ones. */
const speaking = (messages: Readonly<Record<string, string>>) =>
  wordingOf({ ...pack, messages: { ...pack.messages, fr: messages } }, 'fr', TABLES.fr)

describe('the label of a question', () => {
  const words = speaking({
    'question.shops.label': 'Magasins',
    'question.shops.tills.name.label': 'Nom',
  })

  it('is the same wherever its path starts', () => {
    expect(words.label('shops')).toBe('Magasins')
    expect(words.label('answers.shops')).toBe('Magasins')
  })

  it('names the rows it goes through, counted from one, the outermost first', () => {
    expect(words.label('answers.shops.0')).toBe('Magasins, ligne 1')
    expect(words.label('answers.shops.1.tills.2.name')).toBe('Nom, ligne 2, ligne 3')
  })

  it('is that of the application for the date, and the path itself for what nobody asks', () => {
    expect(words.label('proposalDate')).toBe('Date de la proposition')
    expect(words.label('answers.shops.0.colour')).toBe('answers.shops.0.colour')
  })
})

describe('an answer', () => {
  it('is written by its option where it is a choice, and as an option of ours where it is yes or no', () => {
    expect(fr.answer('answers.configuration', 'servers')).toBe(
      pack.messages.fr['option.configuration.servers'],
    )
    expect(fr.answer('answers.db.sharedWithOtherApps', true)).toBe('Oui')
    expect(en.answer('answers.db.sharedWithOtherApps', false)).toBe('No')
  })

  it('keeps a text as it was typed, even where a choice has such an option', () => {
    const words = speaking({ 'option.clients.name.W10': 'Windows 10' })
    expect(words.answer('answers.clients.0.name', 'W10')).toBe('W10')
  })

  it('counts the rows of a list and says when there is nothing to say', () => {
    expect(fr.answer('answers.databases', [{}, {}])).toBe('2')
    expect(fr.answer('answers.clients.0.name', '')).toBe(TABLES.fr.trace.value.empty)
  })
})

describe('a value with its unit', () => {
  it('follows the number, and a port takes no thousands separator', () => {
    expect(en.quantity({ value: 1, unit: 'servers' })).toMatch(/^1\sserver$/)
    expect(en.quantity({ value: 1433, unit: 'users' })).toMatch(/^1,433\susers$/)
    expect(en.quantity({ value: 1433, unit: 'port' })).toMatch(/^port\s1433$/)
  })

  it('names a code by the question it answers, else by the words for values', () => {
    const words = speaking({ 'value.standard': 'Édition standard', 'option.tls.mode.tls': 'TLS' })
    expect(words.quantity({ value: 'standard', unit: 'none' })).toBe('Édition standard')
    expect(words.quantity({ value: 'tls', unit: 'none', path: 'answers.tls.mode' })).toBe('TLS')
    expect(words.quantity({ value: null, unit: 'gb' })).toBe(TABLES.fr.trace.value.notGiven)
  })
})

describe('a unit and a role that only one system knows', () => {
  const words = speaking({
    'unit.printers': '{value} {n, plural, one {imprimante} other {imprimantes}}',
    'role.print-server': 'Serveur d’impression',
    'role.workstation': 'Poste de caisse',
  })

  it('are worded by the pack, whose word goes before that of the application', () => {
    expect(words.quantity({ value: 1, unit: 'printers' })).toBe('1 imprimante')
    expect(words.quantity({ value: 40, unit: 'printers' })).toBe('40 imprimantes')
    expect(words.role('print-server')).toBe('Serveur d’impression')
    expect(words.role('workstation')).toBe('Poste de caisse')
    expect(fr.role('workstation')).toBe(TABLES.fr.result.role.workstation)
  })

  it('stand as they are where nobody words them', () => {
    expect(fr.quantity({ value: 7, unit: 'printers' })).toBe('7')
    expect(fr.role('constructor')).toBe('constructor')
  })
})

describe('a sentence of the pack', () => {
  const words = speaking({
    'finding.old': 'À remplacer : {products}',
    'figure.stores.*.machines': 'Machines de {name}',
    'software.WS2019': 'Windows Server 2019',
  })

  it('names the products of a list, and the user’s own things', () => {
    expect(words.say('finding.old', { products: ['WS2019', 'X'] })).toBe(
      'À remplacer : Windows Server 2019 et X',
    )
    expect(words.say('figure.stores.Lyon.machines')).toBe('Machines de Lyon')
  })

  it('is the end of its code where there is none', () => {
    expect(words.message('note.unsaid')).toBeUndefined()
    expect(words.say('note.unsaid')).toBe('unsaid')
  })
})

describe('the place of a rule', () => {
  it('joins section and note, and is empty for a rule of nobody', () => {
    const [rule] = pack.rules.filter(({ citation }) => citation.note === 'table')
    expect(fr.place(rule?.id ?? '')).toBe(`${rule?.citation.section}, tableau`)
    expect(en.cited(rule?.id ?? '')).toEqual({ section: rule?.citation.section, note: 'table' })
    expect(fr.place('nobody.says.so')).toBe('')
    expect(fr.cited('nobody.says.so')).toBeNull()
  })
})

it('says zones, ends and machines', () => {
  expect(fr.zone('store:Lyon')).toBe('Magasin Lyon')
  expect(en.zone('dmz')).toBe('DMZ')
  expect(fr.end('external:wan')).toBe(TABLES.fr.result.end.wan)
  expect(fr.end('rds-1')).toBe('rds-1')
  expect(fr.machineName({ id: 'rds-1', name: null })).toBe('rds-1')
  expect(fr.machineName({ id: 'rds-1', name: 'Paris' })).toBe('Paris')
  const till = { id: 'lyon-main', zone: 'store:Lyon', roles: ['till-main'] } as const
  expect(fr.machineName({ ...till, name: null })).toBe(`${fr.role('till-main')} (Lyon)`)
  expect(fr.machineName({ ...till, name: 'C1' })).toBe('C1')
  expect(fr.machineName({ ...till, name: null, zone: 'lan' })).toBe('lyon-main')
})

it('splits names into runs that count on', () => {
  expect(runsOf(['db', 'rds-9', 'rds-10', 'iis-11', 'iis-13'])).toEqual([
    ['db'],
    ['rds-9', 'rds-10'],
    ['iis-11'],
    ['iis-13'],
  ])
  expect(runsOf([])).toEqual([])
})
