'use client'

import { Modal } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import classes from './Dialog.module.css'

/**
 * A dialog with its title and a way to close it. Takes the place of the library's ready-made one, whose `header`
 * counts as a second banner of the page.
 */
export function Dialog({
  title,
  opened,
  onClose,
  children,
}: {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const t = useTranslations('shell.actions')
  return (
    // Locking the page's scroll would write a style that the content security policy refuses.
    <Modal.Root opened={opened} onClose={onClose} lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
