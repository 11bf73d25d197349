import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { ProjectList } from '@/components/projects/ProjectList'
import { Page } from '@/components/ui/Page'
import type { Locale } from '@/lib/kernel/locale'
import { systemEntry } from '@/lib/packs'
import { currentIdentity } from '@/lib/server/access/page'
import { visibleProjects } from '@/lib/server/access/projects'

type Props = PageProps<'/[locale]/projects'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale: locale as Locale, namespace: 'projects' })
  return { title: t('title') }
}

export default async function ProjectsPage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale as Locale)
  const projects = await visibleProjects(await currentIdentity())
  const t = await getTranslations('projects')
  const { shell, projects: words } = await getMessages()
  const rows = projects.map((project) => ({
    ...project,
    systemNames: project.systems.map((system) => systemEntry(system)?.name ?? system),
  }))
  return (
    <Page>
      <Title order={1}>{t('title')}</Title>
      <Text c="dimmed" mt="xs" mb="xl" maw="44rem">
        {t('lead')}
      </Text>
      <NextIntlClientProvider messages={{ shell, projects: words }}>
        <ProjectList rows={rows} />
      </NextIntlClientProvider>
    </Page>
  )
}
