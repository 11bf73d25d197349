import { expect, it } from 'vitest'
import { steps } from './steps'

it('offers the users per processor that the document names, and narrows nothing else', () => {
  const narrowed = steps
    .flatMap(({ questions }) => questions)
    .filter(({ range }) => range !== undefined)
  expect(narrowed.map(({ path, range }) => [path, range])).toEqual([
    ['rds.usersPerCpu', { min: 15, max: 20 }],
  ])
})
