'use client'

import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '../ui/Dialog'
import { useRouter } from '../ui/navigation'
import { clearUnsaved } from '../wizard/local-store'
import type { Frame, FrameSystem } from './frame'
import { useFrame } from './ProjectFrame'
import { type Failure, removeSystem } from './project-api'

/** The dialog that takes a system out of a project, once it was said what goes with it. */
export function RemoveSystem({
  frame: { project, composition },
  system: { id, name, shares },
  opened,
  onClose,
}: {
  readonly frame: Frame
  readonly system: FrameSystem
  readonly opened: boolean
  readonly onClose: () => void
}) {
  const t = useTranslations('projectSystems.remove')
  const failures = useTranslations('projectSystems.failure')
  const shell = useTranslations('shell.actions')
  const locale = useLocale()
  const router = useRouter()
  const { flush } = useFrame()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const remove = async () => {
    setBusy(true)
    // Nothing may be left to save into a system that is about to go.
    await flush()
    const removed = await removeSystem(project.id, composition, id)
    setBusy(false)
    // Gone already is what was asked for.
    if (!removed.ok && removed.error !== 'gone') {
      setFailure(removed.error)
      router.refresh()
      return
    }
    clearUnsaved(id)
    onClose()
    router.push(`/projects/${project.id}`)
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title', { system: name })}>
      <Stack gap="md">
        {failure && (
          <Alert color="red" role="alert">
            {failures(failure)}
          </Alert>
        )}
        <Text size="sm">{t('text')}</Text>
        {shares.length > 0 && (
          <Text size="sm">
            {t('shares', { machines: new Intl.ListFormat(locale).format(shares) })}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {shell('cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void remove()}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
