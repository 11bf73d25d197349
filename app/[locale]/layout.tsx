import '@/components/ui/mantine-styles'
import '@/components/shell/shell.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { inter } from '@/app/fonts/inter'
import { Providers } from '@/components/shell/Providers'
import { Shell } from '@/components/shell/Shell'
import { routing } from '@/lib/i18n/routing'
import { version } from '@/package.json'

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const t = await getTranslations({ locale, namespace: 'shell' })
  return {
    title: { default: t('name'), template: t('page', { title: '%s' }) },
    description: t('description'),
    robots: { index: false },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b2229' },
  ],
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const nonce = (await headers()).get('x-nonce') ?? ''
  // The browser gets the words every page needs; a page with more to say brings its own provider.
  const { shell, problems } = await getMessages()
  return (
    <html lang={locale} className={inter.variable} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <NextIntlClientProvider messages={{ shell, problems }}>
          <Providers nonce={nonce}>
            <Shell version={version}>{children}</Shell>
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
