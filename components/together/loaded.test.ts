import { expect, it } from 'vitest'
import { hrefOf } from './loaded'

it('leads to the page where an answer is asked: the common one, or that of its system', () => {
  const loaded = {
    project: { id: 'p', systems: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    // The first system of the project is not sized: positions of the engine count from the second.
    together: { sized: [1, 2] },
    common: [
      {
        ...{ key: 'k', machine: null, agreed: true, field: { kind: 'text' } as never },
        values: [{ system: 2, path: 'db.os', value: 'x', answered: true }],
      },
    ],
  }
  expect(hrefOf(loaded, 'systems.1.answers.db.os')).toBe('/projects/p/common')
  expect(hrefOf(loaded, 'systems.0.answers.db.os')).toBe('/projects/p/systems/b')
  expect(hrefOf(loaded, 'systems.1.answers.rds.users')).toBe('/projects/p/systems/c')
})
