import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, setRequestLocale } from 'next-intl/server'
import { ProjectFrame } from '@/components/projects/ProjectFrame'
import { ProjectWorkbench } from '@/components/projects/ProjectWorkbench'
import { ProjectTogether } from '@/components/together/ProjectTogether'
import { workbenchMessages } from '@/lib/i18n/messages/workbench'
import type { Locale } from '@/lib/kernel/locale'
import { frameOf, projectOf, storageOf, titleOf } from './project'

type Props = PageProps<'/[locale]/projects/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return titleOf(id, locale)
}

/** A project as it opens: its one system, or the view of all of them. */
export default async function ProjectPage({ params }: Props) {
  const { locale, id } = await params
  setRequestLocale(locale as Locale)
  const project = await projectOf(id)
  const [first] = project.systems
  if (!first) throw new Error('a project holds at least one system')
  return (
    <NextIntlClientProvider messages={workbenchMessages(await getMessages())}>
      {project.systems.length > 1 ? (
        <ProjectFrame frame={await frameOf(project)} current="overview">
          <ProjectTogether project={project} page="overview" />
        </ProjectFrame>
      ) : (
        <ProjectFrame frame={await frameOf(project)} current={{ system: first.id }}>
          <ProjectWorkbench packId={first.system} storage={await storageOf(project, first)} />
        </ProjectFrame>
      )}
    </NextIntlClientProvider>
  )
}
