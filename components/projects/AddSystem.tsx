'use client'

import { Alert } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Locale } from '@/lib/kernel/locale'
import { SYSTEMS } from '@/lib/packs'
import { Dialog } from '../ui/Dialog'
import { useRouter } from '../ui/navigation'
import classes from './AddSystem.module.css'
import { type Frame, pageHref } from './frame'
import { useFrame } from './ProjectFrame'
import { addSystem, type Failure } from './project-api'

/** The dialog that adds a system to a project and opens its questions. */
export function AddSystem({
  frame: { project, composition, systems },
  opened,
  onClose,
}: {
  readonly frame: Frame
  readonly opened: boolean
  readonly onClose: () => void
}) {
  const t = useTranslations('projectSystems')
  const failures = useTranslations('projectSystems.failure')
  const locale = useLocale() as Locale
  const router = useRouter()
  const { flush } = useFrame()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const add = async (system: string) => {
    setBusy(true)
    // Before the page changes: what was typed is a part of the project that the next page shows.
    await flush()
    const added = await addSystem(project.id, composition, system)
    setBusy(false)
    if (!added.ok) {
      setFailure(added.error)
      // What is on screen is behind what is stored: the next try knows better.
      router.refresh()
      return
    }
    onClose()
    router.push(pageHref(project.id, { system: added.value }))
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('add.title')}>
      {failure && (
        <Alert color="red" role="alert" mb="md">
          {failures(failure)}
        </Alert>
      )}
      <p className={classes.text}>{t('add.text')}</p>
      <ul className={classes.choices}>
        {SYSTEMS.map(({ id, name, tagline }) => {
          const present = systems.filter(({ system }) => system === id).length
          return (
            <li key={id}>
              <button type="button" disabled={busy} onClick={() => void add(id)}>
                <span className={classes.name}>{name}</span>
                <span className={classes.tagline}>{tagline[locale]}</span>
                {present > 0 && (
                  <span className={classes.present}>{t('add.present', { count: present })}</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
