import type { NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'
import { contentSecurityPolicy } from '@/lib/server/http/content-security-policy'

const withLanguage = createMiddleware(routing)

/**
 * Puts a page under its language and under a content security policy with a nonce of its own. Decides nothing
 * about who may see what: that happens where records are loaded.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  // The framework reads the nonce off the request's policy and puts it on its own scripts.
  request.headers.set('content-security-policy', policy)
  request.headers.set('x-nonce', nonce)
  const response = withLanguage(request)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Everything but the interface, the framework's files, and files with an extension.
  matcher: ['/((?!api/|_next/|.*\\.[^/]*$).*)'],
}
