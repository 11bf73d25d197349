import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { ProjectHeader } from '@/components/projects/ProjectHeader'
import { ProjectWorkbench } from '@/components/projects/ProjectWorkbench'
import { workbenchMessages } from '@/lib/i18n/messages/workbench'
import type { StoredProject } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'
import { systemEntry } from '@/lib/packs'
import { currentIdentity } from '@/lib/server/access/page'
import { loadProject } from '@/lib/server/access/projects'
import { projectParams } from '@/lib/server/http/params'

type Props = PageProps<'/[locale]/projects/[id]'>

/** Loaded once for the title and the page. An id that cannot be one is an id that does not exist. */
const projectOf = cache(async (id: string): Promise<StoredProject> => {
  if (!projectParams.safeParse({ id }).success) notFound()
  return (await loadProject(await currentIdentity(), id)) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { customer, reference } = (await projectOf(id)).details
  const t = await getTranslations({ locale: locale as Locale, namespace: 'projects.page' })
  return { title: t('title', { customer, reference }) }
}

export default async function ProjectPage({ params }: Props) {
  const { locale, id } = await params
  setRequestLocale(locale as Locale)
  const { system, details, version, draft, draftVersion } = await projectOf(id)
  return (
    <NextIntlClientProvider messages={workbenchMessages(await getMessages())}>
      <ProjectHeader
        project={{ id, version, details }}
        systemName={systemEntry(system)?.name ?? system}
      />
      <ProjectWorkbench
        systemId={system}
        storage={{ projectId: id, draft, version: draftVersion }}
      />
    </NextIntlClientProvider>
  )
}
