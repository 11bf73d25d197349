import { describe, expect, it } from 'vitest'
import { withCase } from '@/lib/intake/case'
import { emptyDraft } from '@/lib/intake/draft'
import { toSizingRequest } from '@/lib/intake/request'
import { LOCALES, type Locale } from '@/lib/kernel/locale'
import { evaluate } from '@/lib/sizing/evaluate'
import { placesIn } from '@/lib/sizing/rule-places'
import { type CaseRef, type RuleSheet, resultPart } from '@/lib/wording/rulebook'
import { ruleSheet } from './rule-sheet'
import { inDocumentOrder, readRulebook, rulebookList } from './rulebook'
import { sizingCase } from './sizing-case'

const DAY = '2026-11-23'
const rulebook = await readRulebook('lib/packs', DAY)

/** A rule's page; a rule that is not there is a failure of the test. */
function sheetOf(id: string, locale: Locale = 'fr'): RuleSheet {
  const sheet = ruleSheet(rulebook, id, locale)
  if (!sheet) throw new Error(`no rule ${id}`)
  return sheet
}

const allIds = rulebook.flatMap(({ pack }) => pack.rules.map(({ id }) => id))

/** What the wizard computes once a case was opened in it. */
function opened(system: string, ref: CaseRef) {
  const pack = rulebook.find((reached) => reached.pack.id === system)?.pack
  const worked = sizingCase(rulebook, system, ref.id, 'fr')
  if (!pack || !worked) throw new Error(`${system} has no case ${ref.id}`)
  const draft = withCase(emptyDraft(DAY), worked, pack.fields)
  const outcome = evaluate(pack, toSizingRequest(draft, system))
  if (!outcome.ok) throw new Error(`${ref.id} is refused`)
  return outcome.value
}

describe.each(LOCALES)('the list of rules in %s', (locale) => {
  const list = rulebookList(rulebook, locale)

  it('holds every rule of every document once, chapter by chapter', () => {
    expect(list.rules.map(({ id }) => id).sort()).toEqual([...allIds].sort())
    for (const { id, sections } of list.systems) {
      const chapters = list.rules.filter(({ system }) => system === id).map((rule) => rule.section)
      expect([...new Set(chapters)]).toEqual(sections.map((section) => section.id))
      // No chapter comes twice.
      const changes = chapters.filter((section, at) => section !== chapters[at - 1])
      expect(changes).toHaveLength(sections.length)
    }
  })

  it('cites, states and classifies each', () => {
    for (const rule of list.rules) {
      expect(
        [rule.place, rule.statement].filter((text) => text.trim() === ''),
        rule.id,
      ).toEqual([])
      expect(rule.kinds.length, rule.id).toBeGreaterThan(0)
      expect(rule.basis[0], rule.id).toBe('document')
      expect(rule.actsOn.includes('information'), rule.id).toBe(rule.scenarios === 0)
    }
  })

  it('is small enough to be sent whole', () => {
    expect(JSON.stringify(list).length).toBeLessThan(300_000)
  })
})

describe('the page of a rule', () => {
  it('says where it stands, how it is read and what it brings in', () => {
    const sheet = sheetOf('xrp.iis.max-connections')
    expect(sheet.document).toContain('5.03')
    expect(sheet.place).toBe('§4, note (1)')
    expect(sheet.assumptions.map(({ id }) => id)).toEqual(['A-IIS-CEIL', 'A-CONN-SUM'])
    expect(sheet.parameters[0]).toMatchObject({ value: '50\u00a0connexions par serveur' })
    expect(sheet.house).toEqual({
      min: '1\u00a0connexion par serveur',
      max: '50\u00a0connexions par serveur',
    })
    expect(sheet.basis).toEqual(['document', 'assumption', 'house'])
    expect(sheetOf('xrp.iis.max-connections', 'en').house?.max).toBe(
      '50\u00a0connections per server',
    )
  })

  it('says where the product uses it, in words', () => {
    const { uses } = sheetOf('xrp.iis.max-connections')
    const figures = uses.find(({ kind }) => kind === 'figure')
    expect(figures?.lines.map(({ text }) => text)).toContain('Serveurs d’applications')
    expect(uses.find(({ kind }) => kind === 'question')?.lines.length).toBeGreaterThan(0)
  })

  it('names the cases that raise a finding and those that keep it silent', () => {
    const [finding] = sheetOf('xrp.iis.max-connections').findings
    expect(finding?.raisedBy.map(({ id }) => id)).toContain('farm-51-declined')
    expect(finding?.silentIn.map(({ id }) => id)).toContain('farm-50')
    expect(finding?.text).toContain('51')
  })

  it('takes no value for the rule’s own that a scenario or an installation has set', () => {
    const values = sheetOf('xrp.rds.users-per-cpu').parameters.map(({ value }) => value)
    expect(values.length).toBeGreaterThan(0)
    expect(sheetOf('xrp.rds.users-per-cpu').parameters.map(({ basis }) => basis)).not.toContain(
      'house',
    )
  })

  it('speaks words alone: no code of a place shows through', () => {
    const bare: string[] = []
    for (const locale of LOCALES)
      for (const id of allIds) {
        const { uses, findings } = sheetOf(id, locale)
        const lines = uses.flatMap((group) => group.lines.flatMap((l) => [l.text, ...l.details]))
        const texts = [...lines, ...findings.map(({ text }) => text)]
        bare.push(...texts.filter((text) => /^[a-z][a-z0-9-]*([.][\w-]+)+$/.test(text)))
        bare.push(...texts.filter((text) => /\{[a-z]+\}/.test(text)))
      }
    expect([...new Set(bare)]).toEqual([])
  })

  it('has neighbours in the document’s order, through all rules of a system', () => {
    for (const { pack } of rulebook) {
      const order = inDocumentOrder(pack).map(({ id }) => id)
      let at = sheetOf(order[0] ?? '')
      expect(at.previous).toBeNull()
      const walked = [at.id]
      while (at.next) {
        const next = sheetOf(at.next.id)
        expect(next.previous?.id).toBe(at.id)
        at = next
        walked.push(at.id)
      }
      expect(walked).toEqual(order)
    }
  })

  it('does not exist for an id no document has', () => {
    expect(ruleSheet(rulebook, 'no.such.rule', 'fr')).toBeUndefined()
    expect(ruleSheet(rulebook, '__proto__', 'fr')).toBeUndefined()
  })
})

describe('the way from a rule to a result', () => {
  it('leads to a case whose result holds the rule where the page says', () => {
    const astray: string[] = []
    for (const id of allIds) {
      const { system, shownBy } = sheetOf(id)
      if (!shownBy) {
        astray.push(id)
        continue
      }
      const parts = [...placesIn(opened(system, shownBy.ref))]
        .filter(([rule]) => rule === id)
        .map(([, place]) => resultPart(place))
      if (!parts.includes(shownBy.part)) astray.push(id)
    }
    expect(astray).toEqual([])
  })

  it('leads from each finding to a case that raises it', () => {
    const astray: string[] = []
    for (const id of allIds)
      for (const { code, raisedBy } of sheetOf(id).findings) {
        const { findings } = opened(sheetOf(id).system, raisedBy[0] as CaseRef)
        if (!findings.some((finding) => finding.rule === id && finding.code === code))
          astray.push(`${id} ${code}`)
      }
    expect(astray).toEqual([])
  })

  it('finds no case that is not there, nor one of another system', () => {
    expect(sizingCase(rulebook, 'xrp-sprint', 'nothing', 'fr')).toBeNull()
    expect(sizingCase(rulebook, 'nothing', 'rds-60', 'fr')).toBeNull()
    expect(sizingCase(rulebook, 'winstore', 'rds-60', 'fr')).toBeNull()
  })
})
