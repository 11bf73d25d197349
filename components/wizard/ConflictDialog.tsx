'use client'

import { Button, Modal } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Conflict } from './draft-store'
import classes from './Wizard.module.css'

const CHOICES = ['overwrite', 'reload', 'copy'] as const

/** Asks what becomes of answers that meet a newer version saved elsewhere. Cannot be closed without a decision. */
export function ConflictDialog({ conflict }: { readonly conflict: Conflict | null }) {
  const t = useTranslations('wizard.conflict')
  const [busy, setBusy] = useState<(typeof CHOICES)[number] | null>(null)
  const [failed, setFailed] = useState(false)
  const decide = async (choice: (typeof CHOICES)[number]) => {
    setBusy(choice)
    setFailed(!(await conflict?.[choice]()))
    setBusy(null)
  }
  return (
    // Locking the page's scroll would write a style that the content security policy refuses.
    <Modal.Root
      opened={conflict !== null}
      onClose={() => undefined}
      closeOnClickOutside={false}
      closeOnEscape={false}
      lockScroll={false}
      centered
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title className={classes.dialogTitle}>{t('title')}</Modal.Title>
          <p className={classes.dialogText}>{t('text')}</p>
          {failed && (
            <p role="alert" className={classes.error}>
              {t('failed')}
            </p>
          )}
          <div className={classes.choices}>
            {CHOICES.map((choice, index) => (
              <div key={choice}>
                <Button
                  fullWidth
                  variant={index === 0 ? 'filled' : 'default'}
                  loading={busy === choice}
                  disabled={busy !== null && busy !== choice}
                  aria-describedby={`conflict-${choice}`}
                  onClick={() => void decide(choice)}
                >
                  {t(choice)}
                </Button>
                <p id={`conflict-${choice}`} className={classes.help}>
                  {t(`${choice}Hint`)}
                </p>
              </div>
            ))}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
