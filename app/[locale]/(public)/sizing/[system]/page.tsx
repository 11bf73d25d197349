import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { OfferCase } from '@/components/wizard/CaseOffer'
import { SizingWorkbench } from '@/components/wizard/SizingWorkbench'
import { workbenchMessages } from '@/lib/i18n/messages/workbench'
import type { Locale } from '@/lib/kernel/locale'
import { systemEntry } from '@/lib/packs'
import { rulebookOfToday } from '@/lib/server/rulebook'
import { sizingCase } from '@/lib/use-cases/sizing-case'
import { RESULT_PARTS } from '@/lib/wording/rulebook'

type Props = PageProps<'/[locale]/sizing/[system]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, system } = await params
  const entry = systemEntry(system)
  if (!entry) notFound()
  const t = await getTranslations({ locale: locale as Locale, namespace: 'systems' })
  return { title: t('workbench', { system: entry.name }) }
}

/** The case that the address asks for, such as `?case=rds-60&show=findings`; null where it asks for none there is. */
async function offerOf({ params, searchParams }: Props) {
  const { locale, system } = await params
  const { case: id, show } = await searchParams
  if (typeof id !== 'string') return null
  const offered = sizingCase(await rulebookOfToday(), system, id, locale as Locale)
  return offered && { offered, part: RESULT_PARTS.find((part) => part === show) ?? null }
}

/** Quick sizing: nothing is stored on the server. */
export default async function QuickSizingPage(props: Props) {
  const { locale, system } = await props.params
  setRequestLocale(locale as Locale)
  if (!systemEntry(system)) notFound()
  return (
    <NextIntlClientProvider messages={workbenchMessages(await getMessages())}>
      <OfferCase offer={await offerOf(props)}>
        <SizingWorkbench systemId={system} storage="local" />
      </OfferCase>
    </NextIntlClientProvider>
  )
}
