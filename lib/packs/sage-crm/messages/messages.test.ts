import { describe, expect, it } from 'vitest'
import { formatMessage } from '@/lib/i18n/format'
import { messages as en } from './en'
import { messages as fr } from './fr'
import { optionNames, productNames } from './product-names'

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set([
  ...Object.values(productNames),
  ...Object.values(optionNames),
  'Architecture',
  'Contacts',
  'Production',
  'Test',
])

describe('the messages of Sage 100c CRM', () => {
  it('differ from one language to the other, apart from these', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })

  it('leave a version that is not known out of the sentence', () => {
    const write = (known: string, version: string) =>
      formatMessage(fr['action.install-gescom'] ?? '', { known, version }, 'fr')
    expect(write('no', '')).toBe('Installer Sage Gestion commerciale 100c.')
    expect(write('yes', '4.00')).toBe('Installer Sage Gestion commerciale 100c, version 4.00.')
  })

  it('never print the password that the guide publishes', () => {
    expect(JSON.stringify([fr, en])).not.toMatch(/SageCrm#/i)
  })
})
