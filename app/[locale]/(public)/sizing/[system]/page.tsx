import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { SizingWorkbench } from '@/components/wizard/SizingWorkbench'
import { workbenchMessages } from '@/lib/i18n/messages/workbench'
import type { Locale } from '@/lib/kernel/locale'
import { systemEntry } from '@/lib/packs'

type Props = PageProps<'/[locale]/sizing/[system]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, system } = await params
  const entry = systemEntry(system)
  if (!entry) notFound()
  const t = await getTranslations({ locale: locale as Locale, namespace: 'systems' })
  return { title: t('workbench', { system: entry.name }) }
}

/** Quick sizing: nothing is stored on the server. */
export default async function QuickSizingPage({ params }: Props) {
  const { locale, system } = await params
  setRequestLocale(locale as Locale)
  if (!systemEntry(system)) notFound()
  return (
    <NextIntlClientProvider messages={workbenchMessages(await getMessages())}>
      <SizingWorkbench systemId={system} storage="local" />
    </NextIntlClientProvider>
  )
}
