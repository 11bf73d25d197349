import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { RuleSheetView } from '@/components/rulebook/RuleSheetView'
import { Page } from '@/components/ui/Page'
import { rulebookMessages } from '@/lib/i18n/messages/rulebook'
import type { Locale } from '@/lib/kernel/locale'
import { rulebookOfToday } from '@/lib/server/rulebook'
import { ruleSheet } from '@/lib/use-cases/rule-sheet'

type Props = PageProps<'/[locale]/rulebook/[rule]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, rule } = await params
  const t = await getTranslations({ locale: locale as Locale, namespace: 'rulebook' })
  return { title: t('rule.title', { id: rule }) }
}

/** One rule: where it stands, what it says, how it is read, and everything it does. */
export default async function RulePage({ params }: Props) {
  const { locale, rule } = await params
  setRequestLocale(locale as Locale)
  const sheet = ruleSheet(await rulebookOfToday(), rule, locale as Locale)
  if (!sheet) notFound()
  return (
    <Page>
      <NextIntlClientProvider messages={rulebookMessages(await getMessages())}>
        <RuleSheetView sheet={sheet} />
      </NextIntlClientProvider>
    </Page>
  )
}
