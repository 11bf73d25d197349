import { request as httpRequest } from 'node:http'
import { expect } from '@playwright/test'
import { test } from '../fixtures/test'

/** The routes that read a body. */
const PATHS = [
  ['POST', '/api/projects'],
  ['POST', '/api/sizing/projects'],
  ['POST', '/api/sizing/xrp-sprint'],
  ['POST', '/api/sizing/xrp-sprint/proposal.pdf'],
] as const

const JSON_TYPE = { 'content-type': 'application/json' }

/** Sends the head of a request that announces `length` bytes and waits for the answer, with no body sent at all. */
function announce(url: string, method: string, length: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, {
      method,
      headers: { ...JSON_TYPE, 'content-length': String(length) },
    })
    request.once('response', (response) => {
      resolve(response.statusCode)
      request.destroy()
    })
    request.once('error', reject)
    request.flushHeaders()
  })
}

/** Sends a body in pieces without announcing its length, until it is answered. */
function pour(url: string, method: string, piece: Buffer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers: JSON_TYPE })
    let over = false
    request.once('response', (response) => {
      over = true
      resolve(response.statusCode)
      request.destroy()
    })
    // The server may close the connection while we still write: the answer counts, and it came first.
    request.on('error', (error) => over || reject(error))
    const more = () => {
      if (over) return
      if (request.write(piece)) setImmediate(more)
      else request.once('drain', more)
    }
    more()
  })
}

for (const [method, path] of PATHS) {
  test(`${method} ${path} answers 413 to 50 MB without reading them`, async ({ baseURL }) => {
    expect(await announce(`${baseURL}${path}`, method, 50 * 1024 * 1024)).toBe(413)
  })

  test(`${method} ${path} answers 413 to a body that never ends`, async ({ baseURL }) => {
    expect(await pour(`${baseURL}${path}`, method, Buffer.alloc(64 * 1024, 0x20))).toBe(413)
  })

  test(`${method} ${path} takes JSON alone`, async ({ request }) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect(
        (
          await request.fetch(path, { method, headers: { 'content-type': type }, data: '{}' })
        ).status(),
      ).toBe(415)
  })

  test(`${method} ${path} answers 400 to what is no JSON`, async ({ request }) => {
    const bodies = ['', '{', '{"a":1}x', "{'a':1}", 'NaN', Buffer.from([0x22, 0xff, 0xfe, 0x22])]
    for (const data of bodies) {
      const response = await request.fetch(path, {
        method,
        headers: JSON_TYPE,
        data: typeof data === 'string' ? Buffer.from(data) : data,
      })
      expect(response.status(), String(data)).toBe(400)
      expect((await response.json()).type).toBe('urn:gabarit:problem:malformed-json')
    }
  })

  test(`${method} ${path} survives JSON nested without end`, async ({ request }) => {
    const data = Buffer.from(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    const response = await request.fetch(path, { method, headers: JSON_TYPE, data })
    expect([400, 422]).toContain(response.status())
  })
}
