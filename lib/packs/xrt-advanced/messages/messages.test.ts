import { describe, expect, it } from 'vitest'
import { messages as en } from './en'
import { messages as fr } from './fr'
import { optionNames, productNames } from './products'

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set([
  ...Object.values(productNames),
  ...Object.values(optionNames),
  'Ports',
  'BatchTasks',
  'Odata',
  'PWA',
  'Port',
  'Service',
  '—',
])

describe('the messages of Sage XRT Advanced', () => {
  it('differ from one language to the other, apart from these', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })
})
