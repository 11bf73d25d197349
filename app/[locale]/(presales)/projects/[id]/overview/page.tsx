import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { ProjectFrame } from '@/components/projects/ProjectFrame'
import { ProjectTogether } from '@/components/together/ProjectTogether'
import { redirect } from '@/components/ui/navigation'
import { workbenchMessages } from '@/lib/i18n/messages/workbench'
import type { Locale } from '@/lib/kernel/locale'
import { frameOf, projectOf, titleOf } from '../project'

type Props = PageProps<'/[locale]/projects/[id]/overview'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = await getTranslations({
    locale: locale as Locale,
    namespace: 'projectSystems.tabs',
  })
  return titleOf(id, locale, t('overview'))
}

/** All systems of a project together. */
export default async function ProjectOverviewPage({ params }: Props) {
  const { locale, id } = await params
  setRequestLocale(locale as Locale)
  const project = await projectOf(id)
  // One system has nothing in common with others.
  if (project.systems.length < 2) redirect({ href: `/projects/${id}`, locale: locale as Locale })
  return (
    <NextIntlClientProvider messages={workbenchMessages(await getMessages())}>
      <ProjectFrame frame={await frameOf(project)} current="overview">
        <ProjectTogether project={project} page="overview" />
      </ProjectFrame>
    </NextIntlClientProvider>
  )
}
