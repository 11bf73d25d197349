'use client'

import { useTranslations } from 'next-intl'
import type { ProjectDetails } from '@/lib/intake/details'
import { Dialog } from '../ui/Dialog'
import { DetailsForm } from './DetailsForm'
import { changeDetails } from './project-api'

/** What the dialogs of a project need to know of it. */
export interface ProjectCard {
  readonly id: string
  readonly version: number
  readonly details: ProjectDetails
}

/** The dialog in which a project's details are changed. The date is not among them: the wizard asks for it. */
export function EditDetails({
  project,
  opened,
  onClose,
  onDone,
}: {
  readonly project: ProjectCard
  readonly opened: boolean
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const t = useTranslations('projects.edit')
  const save = async ({ proposalDate: _, ...details }: ProjectDetails) => {
    const changed = await changeDetails(project.id, project.version, details)
    if (!changed.ok) return changed.error
    onDone()
    return null
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <DetailsForm
        initial={project.details}
        withDate={false}
        submitLabel={t('submit')}
        onSubmit={save}
        onCancel={onClose}
      />
    </Dialog>
  )
}
