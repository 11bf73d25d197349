import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // These read their own files (fonts, binaries) at run time: bundled, they do not find them.
  serverExternalPackages: ['pdfmake', 'pg', '@prisma/adapter-pg'],
  // A lock file further up the tree would otherwise be taken for the root.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  devIndicators: false,
  // The check of all types, tests included, is a step of its own (npm run typecheck): a start need not wait.
  typescript: { ignoreBuildErrors: true },
  // The content security policy carries a nonce and is set page by page, in proxy.ts.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        // The development server serves one of its own scripts under another type.
        ...(process.env.NODE_ENV === 'development'
          ? []
          : [{ key: 'X-Content-Type-Options', value: 'nosniff' }]),
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
}

export default withNextIntl(config)
