import { describe, expect, it } from 'vitest'
import { shortIds } from './flows'

describe('shortIds', () => {
  it.each([
    [['rds-1', 'rds-2', 'rds-3'], ['rds-1 … rds-3']],
    [
      ['iis-1', 'iis-2'],
      ['iis-1', 'iis-2'],
    ],
    [
      ['db', 'iis-1', 'iis-2', 'iis-3', 'iis-5'],
      ['db', 'iis-1 … iis-3', 'iis-5'],
    ],
    [[], []],
  ])('%j', (ids, short) => {
    expect(shortIds(ids)).toEqual(short)
  })
})
