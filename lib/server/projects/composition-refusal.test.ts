import { expect, it } from 'vitest'
import { refusedComposition } from './composition-refusal'

it('names systems that are none of the project, rather than asking to read it again', async () => {
  const ids = ['00000000-0000-4000-8000-000000000001']
  const response = refusedComposition({ outcome: 'unknown-systems', ids }, 'en')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    type: 'urn:gabarit:problem:invalid-request',
    errors: [{ field: 'shared', code: 'unknown_system', keys: ids }],
  })
})
