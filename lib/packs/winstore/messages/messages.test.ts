import { describe, expect, it } from 'vitest'
import { formatMessage } from '@/lib/i18n/format'
import { findMessage } from '@/lib/i18n/pack-message'
import { messages as en } from './en'
import { messages as fr } from './fr'
import { optionNames, productNames } from './products'

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set([
  ...Object.values(productNames),
  ...Object.values(optionNames),
  'Antivirus',
  'CCO',
  'Express {version}',
  '—',
])

describe('the messages of Winstore', () => {
  it('name a store in the labels of its figures', () => {
    const found = findMessage(fr, 'figure.stores.Paris Nord-2.machines')
    expect(formatMessage(found?.template ?? '', found?.params ?? {}, 'fr')).toBe(
      'Machines du magasin Paris Nord-2',
    )
  })

  it('differ from one language to the other, apart from these', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })
})
