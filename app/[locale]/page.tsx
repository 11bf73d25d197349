import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import { SystemCards } from '@/components/projects/SystemCards'
import { Hero } from '@/components/shell/Hero'
import { HomeSections } from '@/components/shell/HomeSections'
import { Page } from '@/components/ui/Page'
import { routing } from '@/lib/i18n/routing'
import type { Locale } from '@/lib/kernel/locale'
import { SYSTEMS } from '@/lib/packs'
import { showcase } from '@/lib/use-cases/showcase'

/** The proof on the first page is worked out by the engine itself, from the first system that has one to show. */
async function firstProof(locale: Locale) {
  const today = new Date().toISOString().slice(0, 10)
  for (const system of SYSTEMS) {
    const found = showcase(await system.load(), today, locale)
    if (found) return found
  }
  return null
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  // A missing file at the root, such as /robots.txt, comes this way as well: it is no language.
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  return (
    <Page>
      <Hero proof={await firstProof(locale)} />
      <HomeSections systems={<SystemCards systems={SYSTEMS} locale={locale} headingLevel={3} />} />
    </Page>
  )
}
