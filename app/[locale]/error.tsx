'use client'

import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/LinkButton'
import { Page } from '@/components/ui/Page'

/** What is left of a page that failed. The reference finds the incident in the log; the message itself stays there. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}) {
  const t = useTranslations()
  return (
    <Page narrow>
      {/* What failed may have been the page's own title. */}
      <title>{t('shell.page', { title: t('problems.error.title') })}</title>
      <Stack gap="md" align="flex-start" role="alert">
        <Title order={1}>{t('problems.error.title')}</Title>
        <Text c="dimmed">{t('problems.error.text')}</Text>
        {error.digest && (
          <Text size="sm" c="dimmed">
            {t('problems.error.reference', { digest: error.digest })}
          </Text>
        )}
        <Group>
          <Button onClick={reset}>{t('shell.actions.retry')}</Button>
          <LinkButton href="/" variant="default">
            {t('problems.notFound.home')}
          </LinkButton>
        </Group>
      </Stack>
    </Page>
  )
}
