import { describe, expect, it } from 'vitest'
import { fileNameOf } from './proposal-api'

describe('fileNameOf', () => {
  it.each([
    [
      `attachment; filename="a.pdf"; filename*=UTF-8''proposition%20%C3%A9t%C3%A9.pdf`,
      'proposition été.pdf',
    ],
    ['attachment; filename="plain.pdf"', 'plain.pdf'],
    [`attachment; filename="plain.pdf"; filename*=UTF-8''%E0%A4%A`, 'plain.pdf'],
    ['inline', null],
    [null, null],
  ])('%s', (disposition, name) => {
    expect(fileNameOf(disposition)).toBe(name)
  })
})
