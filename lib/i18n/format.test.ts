import { describe, expect, it } from 'vitest'
import { formatDate, formatList, formatMessage, formatNumber } from './format'

describe('formatMessage', () => {
  it('takes a message without arguments as it is', () => {
    expect(formatMessage('Rien à signaler.', {}, 'fr')).toBe('Rien à signaler.')
  })

  it('chooses the plural of the language: zero is singular in French, plural in English', () => {
    const fr = '{n, plural, one {# serveur} other {# serveurs}}'
    const en = '{n, plural, one {# server} other {# servers}}'
    expect([0, 1, 2].map((n) => formatMessage(fr, { n }, 'fr'))).toEqual([
      '0 serveur',
      '1 serveur',
      '2 serveurs',
    ])
    expect(formatMessage(en, { n: 0 }, 'en')).toBe('0 servers')
  })

  it('joins lists, writes ISO days in full and selects on booleans', () => {
    expect(formatMessage('{items}', { items: ['a', 'b', 'c'] }, 'fr')).toBe('a, b et c')
    expect(formatMessage('{day}', { day: '2026-11-22' }, 'fr')).toBe('22 novembre 2026')
    expect(formatMessage('{on, select, true {yes} other {no}}', { on: true }, 'en')).toBe('yes')
  })

  it('leaves markup in parameters alone: escaping belongs to the medium', () => {
    expect(formatMessage('Nom : {name}', { name: '<b>' }, 'fr')).toBe('Nom : <b>')
  })

  it('refuses a parameter left out rather than printing its name', () => {
    expect(() => formatMessage('{n, number} serveurs', {}, 'fr')).toThrow()
  })
})

describe('formatDate', () => {
  it('reads no time zone: the day written is the day given', () => {
    expect(formatDate('2026-01-01', 'fr')).toBe('1er janvier 2026')
    expect(formatDate('2026-01-11', 'fr')).toBe('11 janvier 2026')
    expect(formatDate('2026-12-31', 'en')).toBe('31 December 2026')
  })

  it('gives back what is no day', () => {
    expect(formatDate('2026-02-30', 'fr')).toBe('2026-02-30')
    expect(formatDate('WS2019', 'en')).toBe('WS2019')
  })
})

it('groups thousands as the language does', () => {
  expect(formatNumber(1000000, 'en')).toBe('1,000,000')
  expect(formatNumber(1000000, 'fr').replace(/\s/g, ' ')).toBe('1 000 000')
  expect(formatNumber(2.5, 'fr')).toBe('2,5')
})

it('joins a list of one without a conjunction', () => {
  expect(formatList(['seul'], 'fr')).toBe('seul')
})
