import { describe, expect, it } from 'vitest'
import { messages } from '@/lib/i18n/messages/fr'
import { loadPack } from '@/lib/packs'
import type { AnyPack } from '@/lib/sizing/pack'
import { projectWording } from './project'
import { TABLES } from './tables'
import { togetherMessages } from './together'
import { wordingOf } from './wording'

const OF_SYSTEM = '{text} ({system})'

async function wordingFor(...ids: string[]) {
  const packs = await Promise.all(ids.map(loadPack))
  const speakers = packs
    .filter((pack): pack is AnyPack => pack !== undefined)
    .map((pack, i) => ({ name: `${pack.name} ${i}`, words: wordingOf(pack, 'fr', TABLES.fr) }))
  return {
    words: projectWording(speakers, OF_SYSTEM, togetherMessages(messages.together)),
    speakers,
  }
}

describe('the words of several systems at once', () => {
  it('names an answer with its system, and options in its words', async () => {
    const { words, speakers } = await wordingFor('xrp-sprint', 'winstore')
    const [xrp] = speakers
    expect(words.label('systems.0.answers.rds.users')).toBe(
      `${xrp?.words.label('rds.users')} (${xrp?.name})`,
    )
    expect(words.quantity({ value: 'WS2019', unit: 'none', path: 'systems.0.answers.db.os' })).toBe(
      xrp?.words.answer('db.os', 'WS2019'),
    )
  })

  it('names a product, setting or role that it has no words for in those of a system', async () => {
    const { words } = await wordingFor('winstore', 'xrp-sprint')
    const text = (setting: string) =>
      words.say('finding.choices-differ', {
        ...{ name: 'SQL', setting, known: 'no', choices: [], allowed: [] },
      })
    expect(text('sqlServer')).toContain('pour la version de SQL Server')
    expect(text('sqlServerLanguage')).toContain('pour «\u00a0Langue de SQL Server\u00a0»')
    expect(text('nobodyKnows')).toContain('«\u00a0nobody-knows\u00a0»')
    const told = words.say('finding.shared-already', { name: 'SQL', first: 'A', role: 'webMain' })
    expect(told).toContain(`le rôle «\u00a0${words.role('web-main')}\u00a0»`)
  })

  it('says what one system alone knows as that system does, whichever comes first', async () => {
    for (const ids of [
      ['xrp-sprint', 'winstore'],
      ['winstore', 'xrp-sprint'],
    ]) {
      const { words, speakers } = await wordingFor(...ids)
      const winstore = speakers.find(({ words: own }) => own.pack.id === 'winstore')
      const topology = { value: 'main-secondary', unit: 'none' } as const
      expect(words.quantity(topology)).toBe(winstore?.words.quantity(topology))
      expect(words.quantity(topology)).not.toBe('main-secondary')
      const rule = winstore?.words.pack.rules[0]?.id ?? ''
      expect(words.rule(rule)?.id).toBe(rule)
      expect(words.place(rule)).toBe(
        `${winstore?.words.place(rule)} (${winstore?.words.pack.name})`,
      )
      expect(words.sectionTitle(rule)).toBe(winstore?.words.sectionTitle(rule))
    }
  })

  it('says what belongs to no system in the words of the application', async () => {
    const { words } = await wordingFor('xrp-sprint', 'winstore')
    expect(words.say('figure.servers.count')).toBe(messages.together.figure.servers.count)
    expect(words.message('finding.nobody-says-this')).toBeUndefined()
    expect(words.rule('nobody.has.this')).toBeUndefined()
    expect(words.place('nobody.has.this')).toBe('')
    expect(words.cited('nobody.has.this')).toBeNull()
  })

  it('leaves the position of a system out of the name of its machine', async () => {
    const { words } = await wordingFor('xrp-sprint', 'winstore')
    expect(words.machineName({ id: '1.iis-1', name: null })).toBe('iis-1')
    expect(words.machineName({ id: 'shared.SQL', name: 'SQL' })).toBe('SQL')
  })
})
