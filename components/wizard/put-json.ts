/** How a write over HTTP ended. `stale`: something else stands there now; `gone`: nothing does any more. */
export type PutOutcome =
  | { readonly kind: 'saved'; readonly json: unknown }
  | { readonly kind: 'stale'; readonly current: unknown }
  | { readonly kind: 'gone' | 'refused' | 'offline' | 'failed' }

/** Browsers refuse larger bodies for requests that outlive the page. */
const KEEPALIVE_LIMIT = 60_000

/**
 * Writes `content` to `path`; `last` when the page is going away. Never throws: every end is an outcome, and a lost
 * network is told apart from a server that fails.
 */
export async function putJson(path: string, content: unknown, last: boolean): Promise<PutOutcome> {
  const body = JSON.stringify(content)
  try {
    const response = await fetch(path, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: last && body.length < KEEPALIVE_LIMIT,
    })
    if (response.ok) return { kind: 'saved', json: await response.json() }
    if (response.status === 404) return { kind: 'gone' }
    if (response.status === 409) {
      const { current } = (await response.json()) as { current: unknown }
      return { kind: 'stale', current }
    }
    return { kind: response.status >= 500 || response.status === 429 ? 'failed' : 'refused' }
  } catch {
    return { kind: navigator.onLine ? 'failed' : 'offline' }
  }
}
