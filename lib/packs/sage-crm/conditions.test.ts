import { describe, expect, it } from 'vitest'
import { proposedName } from './conditions'

describe('the installation name proposed', () => {
  it.each([
    ['ACME', 'CRMACME'],
    ['Société Générale 2', 'CRMSOCIETE'],
    ['Éts Ça & là', 'CRMETSCALA'],
    ['a-b c.d', 'CRMABCD'],
    ['2024', 'CRM'],
    ['日本', 'CRM'],
  ])('of %s is %s', (company, name) => {
    expect(proposedName(company)).toBe(name)
  })
})
