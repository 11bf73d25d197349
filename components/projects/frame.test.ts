import { expect, it } from 'vitest'
import { namesOf } from './frame'

it('numbers systems of a kind among themselves, as their findings do', () => {
  const systems = ['sage-crm', 'winstore', 'sage-crm'].map((system) => ({ system }))
  expect(namesOf(systems)).toEqual([
    'Sage 100c CRM (1)',
    'Cegid Retail Winstore',
    'Sage 100c CRM (2)',
  ])
  expect(namesOf(systems.slice(1))).toEqual(['Cegid Retail Winstore', 'Sage 100c CRM'])
})
