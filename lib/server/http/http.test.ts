import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readJson } from './body'
import { contentSecurityPolicy } from './content-security-policy'
import { download, filePart } from './download'
import { languageOf } from './language'
import { isOwnOrigin } from './origin'
import { startingVersion, versionQuery } from './params'
import { route } from './route'

const address = 'http://gabarit.test/api/x'

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(address, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)

describe('readJson', () => {
  it('reads JSON up to the limit and not beyond', async () => {
    expect(await readJson(post('[1]'), 3)).toEqual({ ok: true, value: [1] })
    expect(await readJson(post('[11]'), 3)).toEqual({ ok: false, error: 'too-large' })
  })

  it('stops reading a body that does not announce its size', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024))
      },
    })
    expect(await readJson(post(endless), 4096)).toEqual({ ok: false, error: 'too-large' })
    expect(pulled).toBeLessThan(10)
  })

  it.each([
    ['{', {}, 'malformed-json'],
    ['', {}, 'malformed-json'],
    [new Uint8Array([0x22, 0xff, 0x22]), {}, 'malformed-json'],
    ['{}', { 'content-type': 'text/plain' }, 'unsupported-media-type'],
    ['{}', { 'content-type': 'application/jsonp' }, 'unsupported-media-type'],
  ] as const)('refuses %j with %j', async (body, headers, error) => {
    expect(await readJson(post(body as BodyInit, headers), 100)).toEqual({ ok: false, error })
  })
})

describe('isOwnOrigin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'http://gabarit.test', host: 'gabarit.test' }, true],
    [{ origin: 'http://elsewhere.test', host: 'gabarit.test' }, false],
    [{ origin: 'null', host: 'gabarit.test' }, false],
    [{}, true],
  ])('of a change with %j is %s', (headers, own) => {
    // The runtime's own Request refuses these headers as a browser's would; a plain object stands in.
    const request = { method: 'POST', headers: new Headers(headers as HeadersInit) }
    expect(isOwnOrigin(request as Request)).toBe(own)
  })

  it('lets anybody read', () => {
    const headers = new Headers({ 'sec-fetch-site': 'cross-site' })
    expect(isOwnOrigin({ method: 'GET', headers } as Request)).toBe(true)
  })
})

describe('languageOf', () => {
  const ask = (header: string | null, query = '') =>
    languageOf(
      new Request(`${address}${query}`, { headers: header ? { 'accept-language': header } : {} }),
    )

  it('takes the query first, then the most wanted language, then French', () => {
    expect(ask('fr', '?lang=en')).toBe('en')
    expect(ask('de, en-GB;q=0.8, fr;q=0.9')).toBe('fr')
    expect(ask('de, en-US;q=0.5')).toBe('en')
    expect(ask('en;q=0')).toBe('fr')
    expect(ask(null, '?lang=xx')).toBe('fr')
  })
})

describe('route', () => {
  const context = { params: Promise.resolve({ id: 'x' }) }
  const body = z.strictObject({ count: z.int().min(1) })

  it('hands on what was checked', async () => {
    const ask = route({ body, handle: async (call) => Response.json(call.body.count) })
    expect(await (await ask(post('{"count":2}'), context)).json()).toBe(2)
  })

  it('says where a body is wrong and which range it breaks, without repeating the value', async () => {
    const ask = route({ body, handle: async () => new Response() })
    const answer = await ask(
      post('{"count":-7,"secret":"x"}', { 'accept-language': 'en' }),
      context,
    )
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({
      type: 'urn:gabarit:problem:invalid-request',
      status: 400,
      errors: [{ field: 'count', code: 'too_small', minimum: 1 }, { keys: ['secret'] }],
    })
    expect(text).not.toContain('-7')
  })

  it('keeps the words of an exception to itself', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const ask = route({
      handle: async () => {
        throw new Error('password=hunter2')
      },
    })
    const answer = await ask(post('{}'), context)
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).not.toContain('hunter2')
    expect(String(log.mock.calls[0]?.[0])).toContain(JSON.parse(text).reference)
    log.mockRestore()
  })

  it('takes a draft with every list full, in any alphabet', async () => {
    const ask = route({ body: z.unknown(), handle: async () => new Response() })
    const name = '漢'.repeat(200)
    const rows = Array.from({ length: 200 }, () => ({ name, model: name, text: name }))
    expect((await ask(post(JSON.stringify(rows)), context)).status).toBe(200)
  })

  it.each([2 ** 31, 1e15, 0, 1.5])('takes %s for no version a draft can have', (version) => {
    expect(startingVersion.safeParse(version).success).toBe(false)
    expect(versionQuery.safeParse({ version: String(version) }).success).toBe(false)
  })

  it('takes a version out of an address as a number, and nothing else for one', () => {
    expect(versionQuery.parse({ version: '2147483647' })).toEqual({ version: 2 ** 31 - 1 })
    for (const version of ['', '+1', '0x1', '1e3', ' 1', '99999999999'])
      expect(versionQuery.safeParse({ version }).success).toBe(false)
  })

  it('takes an id that cannot be one for an id that does not exist', async () => {
    const ask = route({
      params: z.object({ id: z.uuid() }),
      handle: async () => new Response(),
    })
    expect((await ask(post('{}'), context)).status).toBe(404)
  })
})

describe('download', () => {
  it('names a file for every client, and lets no name break out of the header', () => {
    const name = `${filePart('../Été "vif"\r\nX: 1; a=b')}.pdf`
    expect(name).toBe('Été-vif-X-1;-a=b.pdf')
    expect(
      download(new Uint8Array(3), name, 'application/pdf').headers.get('content-disposition'),
    ).toBe(
      `attachment; filename="Ete-vif-X-1--a-b.pdf"; filename*=UTF-8''%C3%89t%C3%A9-vif-X-1%3B-a%3Db.pdf`,
    )
  })

  it('never cuts a character in two', () => {
    const name = filePart(`${'a'.repeat(79)}\u{1f600}b`)
    expect(name).toBe(`${'a'.repeat(79)}\u{1f600}`)
    expect(
      download(new Uint8Array(1), name, 'application/pdf').headers.get('content-disposition'),
    ).toContain('%F0%9F%98%80')
  })

  it('leaves out characters that show a name in another order than it is written', () => {
    expect(filePart('\u202egnp.exe')).toBe('gnp.exe')
    expect(filePart('a\u2066b\u200fc')).toBe('abc')
  })
})

describe('the content security policy', () => {
  it('never lets a page of the released product run inline scripts or be framed', () => {
    const policy = contentSecurityPolicy('abc', false)
    const scripts = policy.split('; ').find((part) => part.startsWith('script-src'))
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })
})
