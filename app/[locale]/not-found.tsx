import { Group, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/LinkButton'
import { Page } from '@/components/ui/Page'

export default function NotFound() {
  const t = useTranslations('problems.notFound')
  return (
    <Page narrow>
      <Stack gap="md" align="flex-start">
        <Title order={1}>{t('title')}</Title>
        <Text c="dimmed">{t('text')}</Text>
        <Group>
          <LinkButton href="/">{t('home')}</LinkButton>
          <LinkButton href="/projects" variant="default">
            {t('projects')}
          </LinkButton>
        </Group>
      </Stack>
    </Page>
  )
}
