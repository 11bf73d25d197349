import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { Rulebook } from '@/components/rulebook/Rulebook'
import { Page } from '@/components/ui/Page'
import { rulebookMessages } from '@/lib/i18n/messages/rulebook'
import type { Locale } from '@/lib/kernel/locale'
import { rulebookOfToday } from '@/lib/server/rulebook'
import { rulebookList } from '@/lib/use-cases/rulebook'

type Props = PageProps<'/[locale]/rulebook'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale: locale as Locale, namespace: 'rulebook' })
  return { title: t('title') }
}

/** Every rule of every document, in one payload for the language of the page: the browser filters it. */
export default async function RulebookPage({ params }: Props) {
  const locale = (await params).locale as Locale
  setRequestLocale(locale)
  const t = await getTranslations('rulebook')
  const list = rulebookList(await rulebookOfToday(), locale)
  return (
    <Page>
      <Title order={1}>{t('title')}</Title>
      <Text c="dimmed" mt="xs" mb="lg" maw="46rem">
        {t('lead')}
      </Text>
      <NextIntlClientProvider messages={rulebookMessages(await getMessages())}>
        <Rulebook list={list} />
      </NextIntlClientProvider>
    </Page>
  )
}
