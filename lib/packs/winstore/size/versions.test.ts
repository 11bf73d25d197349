import { describe, expect, it } from 'vitest'
import { holdsWord } from './findings/software'
import { isBefore, isWithin } from './versions'

describe('the order of versions', () => {
  it.each([
    ['2.70 ER14', '2.70 ER15'],
    ['2.70', '2.70 ER15'],
    ['2.70 ER15', '2.71'],
    ['2.86', '3.00'],
    ['2.2.9', '2.2.13'],
    ['2.9', '2.10'],
  ])('%s comes before %s', (earlier, later) => {
    expect(isBefore(earlier, later)).toBe(true)
    expect(isBefore(later, earlier)).toBe(false)
    expect(isBefore(later, later)).toBe(false)
  })
})

describe('a range of versions', () => {
  it.each(['2.70 ER15', '2.70 ER99', '2.71', '2.99 ER01', '3.00', '3.00 ER07'])(
    'from 2.70 ER15 to 3.00 holds %s',
    (version) => expect(isWithin(version, '2.70 ER15', '3.00')).toBe(true),
  )
  it.each(['2.70', '2.70 ER14', '2.69 ER20', '3.01', '4.00'])(
    'from 2.70 ER15 to 3.00 leaves out %s',
    (version) => expect(isWithin(version, '2.70 ER15', '3.00')).toBe(false),
  )
})

describe('a word in the name of an antivirus', () => {
  it.each(['Kaspersky', 'KASPERSKY Endpoint', 'le kaspersky', 'Kaspersky-Lab'])(
    'is found in %s',
    (name) => expect(holdsWord(name, 'kaspersky')).toBe(true),
  )
  it.each(['Bitdefender Antivirus', 'AntiVirus Plus', '', 'antivirsoft'])(
    'is not a part of a word: %s',
    (name) => expect(holdsWord(name, 'antivir')).toBe(false),
  )
})
