'use client'

import { Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { emptyDetails, type ProjectDetails } from '@/lib/intake/details'
import type { Draft } from '@/lib/intake/draft'
import { Dialog } from '../ui/Dialog'
import { useRouter } from '../ui/navigation'
import { DetailsForm } from './DetailsForm'
import { createProject } from './project-api'

/**
 * The dialog that keeps a quick sizing as a project. On success it tells `onSaved` (the place to let go of the
 * browser's own copy) and opens the project.
 */
export function SaveAsProject({
  systemId,
  draft,
  opened,
  onClose,
  onSaved,
}: {
  readonly systemId: string
  readonly draft: Draft
  readonly opened: boolean
  readonly onClose: () => void
  readonly onSaved?: (projectId: string) => void
}) {
  const t = useTranslations('projects.save')
  const locale = useLocale()
  const router = useRouter()

  const save = async (details: ProjectDetails) => {
    const created = await createProject({ system: systemId, language: locale, details, draft })
    if (!created.ok) return created.error
    onSaved?.(created.value)
    router.push(`/projects/${created.value}`)
    return null
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('text')}
      </Text>
      <DetailsForm
        initial={emptyDetails(draft.proposalDate)}
        submitLabel={t('submit')}
        onSubmit={save}
        onCancel={onClose}
      />
    </Dialog>
  )
}
