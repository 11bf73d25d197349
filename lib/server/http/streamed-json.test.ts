import { expect, it } from 'vitest'
import { streamedJson } from './streamed-json'

it('answers with the bytes of a JSON response, however many pieces they come in', async () => {
  const data = { name: 'Siège « Éole »', results: Array(300).fill({ text: 'é'.repeat(1000) }) }
  const response = streamedJson(data)
  const plain = Response.json(data)
  expect(response.headers.get('content-type')).toBe(plain.headers.get('content-type'))
  expect(response.headers.get('cache-control')).toBe('no-store')
  const [own, expected] = await Promise.all([response.arrayBuffer(), plain.arrayBuffer()])
  expect(Buffer.from(own).equals(Buffer.from(expected))).toBe(true)
})
