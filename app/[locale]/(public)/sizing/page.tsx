import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { SystemCards } from '@/components/projects/SystemCards'
import { Page } from '@/components/ui/Page'
import type { Locale } from '@/lib/kernel/locale'
import { SYSTEMS } from '@/lib/packs'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/sizing'>): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale: locale as Locale, namespace: 'systems' })
  return { title: t('title') }
}

export default async function SystemChoicePage({ params }: PageProps<'/[locale]/sizing'>) {
  const locale = (await params).locale as Locale
  setRequestLocale(locale)
  const t = await getTranslations('systems')
  return (
    <Page>
      <Title order={1}>{t('title')}</Title>
      <Text c="dimmed" mt="xs" mb="xl" maw="44rem">
        {t('lead')} {t('local')}
      </Text>
      <SystemCards systems={SYSTEMS} locale={locale} headingLevel={2} />
    </Page>
  )
}
