import { describe, expect, it } from 'vitest'
import { findMessage } from './pack-message'

const MESSAGES = {
  'figure.tills.total': 'Tills',
  'figure.stores.*.machines': 'Machines of {name}',
  'figure.start.*.licence': 'Licence of {name}',
  'software.*': 'Never a pattern',
}

describe('the message of a code', () => {
  it('is the one of that code, whatever else would fit', () => {
    const both = { ...MESSAGES, 'figure.stores.Lyon.machines': 'Lyon itself' }
    expect(findMessage(both, 'figure.stores.Lyon.machines')).toEqual({
      template: 'Lyon itself',
      params: {},
    })
    expect(findMessage(MESSAGES, 'figure.tills.total')?.template).toBe('Tills')
  })

  it('is the one of its pattern for a figure with a name in it, and gives the name', () => {
    expect(findMessage(MESSAGES, 'figure.stores.Paris Nord-2.machines')).toEqual({
      template: 'Machines of {name}',
      params: { name: 'Paris Nord-2' },
    })
    expect(findMessage(MESSAGES, 'figure.start.machines.licence')?.params).toEqual({
      name: 'machines',
    })
  })

  it('is none for an unknown code, a name too many or inherited keys', () => {
    expect(findMessage(MESSAGES, 'figure.stores.Lyon')).toBeUndefined()
    expect(findMessage(MESSAGES, 'figure.stores.Lyon.tills')).toBeUndefined()
    expect(findMessage(MESSAGES, 'software.sql')).toBeUndefined()
    expect(findMessage(MESSAGES, 'constructor')).toBeUndefined()
  })
})
