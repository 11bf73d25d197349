'use client'

import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../ui/Dialog'
import type { ProjectCard } from './EditDetails'
import { deleteProject, type Failure } from './project-api'

/** The dialog that deletes a project for good, once its reference was typed. */
export function DeleteProject({
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
  const t = useTranslations('projects')
  const shell = useTranslations('shell.actions')
  const [typed, setTyped] = useState('')
  const [mismatch, setMismatch] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { customer, reference } = project.details

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const matches = typed.trim() === reference
    setMismatch(!matches)
    if (!matches) return
    setBusy(true)
    const deleted = await deleteProject(project.id)
    setBusy(false)
    // Gone already is what was asked for.
    if (deleted.ok || deleted.error === 'gone') onDone()
    else setFailure(deleted.error)
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('remove.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {failure && (
            <Alert color="red" role="alert">
              {t(`failure.${failure}`)}
            </Alert>
          )}
          <Text size="sm">{t('remove.text', { customer })}</Text>
          <TextInput
            label={t('remove.confirm', { reference })}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setMismatch(false)
            }}
            error={mismatch && t('remove.mismatch', { value: typed, reference })}
            autoComplete="off"
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shell('cancel')}
            </Button>
            <Button type="submit" color="red" loading={busy}>
              {t('remove.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
