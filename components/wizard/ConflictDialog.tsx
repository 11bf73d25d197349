'use client'

import { Button, Modal } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Conflict } from './draft-store'
import classes from './Wizard.module.css'

type Choice = 'overwrite' | 'reload' | 'copy' | 'discard'

/** A way out, with the message that says what comes of it. */
type WayOut = readonly [
  Choice,
  () => Promise<boolean>,
  'overwriteHint' | 'reloadHint' | 'copyHint' | 'gone.copyHint' | 'gone.discardHint',
]

/** The ways out, the one that keeps what was typed first. */
function waysOut(conflict: Conflict | null): readonly WayOut[] {
  if (conflict === null) return []
  const { copy } = conflict
  if (conflict.kind === 'gone')
    return [
      ...(copy ? [['copy', copy, 'gone.copyHint'] as const] : []),
      ['discard', conflict.discard, 'gone.discardHint'],
    ]
  return [
    ['overwrite', conflict.overwrite, 'overwriteHint'],
    ['reload', conflict.reload, 'reloadHint'],
    ...(copy ? [['copy', copy, 'copyHint'] as const] : []),
  ]
}

/**
 * Asks what becomes of answers that meet a newer version saved elsewhere, or that have no place any more. Cannot be
 * closed without a decision.
 */
export function ConflictDialog({ conflict }: { readonly conflict: Conflict | null }) {
  const t = useTranslations('wizard.conflict')
  const [busy, setBusy] = useState<Choice | null>(null)
  const [failed, setFailed] = useState(false)
  const gone = conflict?.kind === 'gone' ? conflict.what : null
  const decide = async (choice: Choice, wayOut: () => Promise<boolean>) => {
    setBusy(choice)
    setFailed(!(await wayOut()))
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
          <Modal.Title className={classes.dialogTitle}>
            {gone ? t(`gone.${gone}.title`) : t('title')}
          </Modal.Title>
          <p className={classes.dialogText}>{gone ? t(`gone.${gone}.text`) : t('text')}</p>
          {failed && (
            <p role="alert" className={classes.error}>
              {t('failed')}
            </p>
          )}
          <div className={classes.choices}>
            {waysOut(conflict).map(([choice, wayOut, hint], index) => (
              <div key={choice}>
                <Button
                  fullWidth
                  variant={index === 0 ? 'filled' : 'default'}
                  loading={busy === choice}
                  disabled={busy !== null && busy !== choice}
                  aria-describedby={`conflict-${choice}`}
                  onClick={() => void decide(choice, wayOut)}
                >
                  {t(choice)}
                </Button>
                <p id={`conflict-${choice}`} className={classes.help}>
                  {t(hint)}
                </p>
              </div>
            ))}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
