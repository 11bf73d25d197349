import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, setRequestLocale } from 'next-intl/server'
import { namesOf } from '@/components/projects/frame'
import { ProjectFrame } from '@/components/projects/ProjectFrame'
import { ProjectWorkbench } from '@/components/projects/ProjectWorkbench'
import { workbenchMessages } from '@/lib/i18n/messages/workbench'
import type { Locale } from '@/lib/kernel/locale'
import { frameOf, projectOf, storageOf, titleOf } from '../../project'

type Props = PageProps<'/[locale]/projects/[id]/systems/[systemId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id, systemId } = await params
  const { systems } = await projectOf(id)
  const position = systems.findIndex((system) => system.id === systemId)
  return titleOf(id, locale, namesOf(systems)[position])
}

/** One system of a project: its questions and its result. */
export default async function ProjectSystemPage({ params }: Props) {
  const { locale, id, systemId } = await params
  setRequestLocale(locale as Locale)
  const project = await projectOf(id)
  const system = project.systems.find((one) => one.id === systemId) ?? notFound()
  return (
    <NextIntlClientProvider messages={workbenchMessages(await getMessages())}>
      <ProjectFrame frame={await frameOf(project)} current={{ system: system.id }}>
        <ProjectWorkbench
          key={system.id}
          packId={system.system}
          storage={await storageOf(project, system)}
        />
      </ProjectFrame>
    </NextIntlClientProvider>
  )
}
