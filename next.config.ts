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
}

export default withNextIntl(config)
