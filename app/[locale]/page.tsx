import { Title } from '@mantine/core'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Page } from '@/components/ui/Page'
import type { Locale } from '@/lib/kernel/locale'

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  setRequestLocale(locale as Locale)
  const t = await getTranslations('home')
  return (
    <Page>
      <Title order={1}>{t('title')}</Title>
    </Page>
  )
}
