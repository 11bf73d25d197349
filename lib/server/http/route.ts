import type { z } from 'zod'
import type { Locale } from '@/lib/kernel/locale'
import { type Identity, identityOf } from '../access/identity'
import { readJson } from './body'
import { languageOf } from './language'
import { isOwnOrigin } from './origin'
import { problem } from './problem'

/** The largest body taken, in bytes: a draft with every list full stays below, in any alphabet. */
const BODY_LIMIT = 1024 * 1024

/** What a handler is given: everything checked. */
export interface Call<P, Q, B> {
  readonly identity: Identity
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly locale: Locale
}

interface Spec<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Response>
}

/** Where an issue stands, what zod calls it and the range it breaks; never the value, which may be anything. */
const faultsOf = (issues: readonly z.core.$ZodIssue[]) =>
  issues.slice(0, 50).map((issue) => ({
    field: issue.path.map(String).join('.'),
    code: issue.code,
    ...('minimum' in issue && { minimum: issue.minimum }),
    ...('maximum' in issue && { maximum: issue.maximum }),
    ...('keys' in issue && { keys: issue.keys.slice(0, 20) }),
  }))

/** Tells whoever runs the server, without what the request held; the caller learns the reference alone. */
function incident(error: unknown, locale: Locale): Response {
  const reference = crypto.randomUUID()
  console.error(`incident ${reference}`, error)
  return problem('incident', locale, { reference })
}

/**
 * The one way into the interface: origin, identity, parameters, query and body are checked in this order before
 * the handler runs, every refusal is a problem response, and nothing of an exception reaches the caller.
 */
export function route<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(spec: Spec<P, Q, B>) {
  return async (
    request: Request,
    context: { readonly params: Promise<unknown> },
  ): Promise<Response> => {
    const locale = languageOf(request)
    try {
      if (!isOwnOrigin(request)) return problem('foreign-origin', locale)
      const identity = await identityOf(request.headers)
      if (!identity) return problem('not-found', locale)

      // An id that cannot be one is an id that does not exist.
      const params = spec.params?.safeParse(await context.params)
      if (params && !params.success) return problem('not-found', locale)

      const query = spec.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams))
      if (query && !query.success)
        return problem('invalid-request', locale, { errors: faultsOf(query.error.issues) })

      let body: unknown
      if (spec.body) {
        const read = await readJson(request, BODY_LIMIT)
        if (!read.ok)
          return problem(
            read.error,
            locale,
            read.error === 'too-large' ? { limit: BODY_LIMIT } : {},
          )
        const parsed = spec.body.safeParse(read.value)
        if (!parsed.success)
          return problem('invalid-request', locale, { errors: faultsOf(parsed.error.issues) })
        body = parsed.data
      }
      return await spec.handle({
        identity,
        locale,
        params: params?.data as z.output<P>,
        query: query?.data as z.output<Q>,
        body: body as z.output<B>,
      })
    } catch (error) {
      return incident(error, locale)
    }
  }
}
