'use client'

import { ActionIcon, Button, Menu } from '@mantine/core'
import dynamic from 'next/dynamic'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Bin, Copy, Dots, Pencil } from '../ui/Icon'
import type { ProjectCard } from './EditDetails'
import classes from './ProjectMenu.module.css'
import { copyProject, type Failure } from './project-api'

// Forms and their checks weigh more than the list: they come when a dialog is asked for.
const EditDetails = dynamic(() => import('./EditDetails').then((file) => file.EditDetails))
const DeleteProject = dynamic(() => import('./DeleteProject').then((file) => file.DeleteProject))

/** What happened to a project, for whoever shows it. */
export type ProjectEvent =
  | { readonly kind: 'edited' | 'removed'; readonly project: ProjectCard }
  | { readonly kind: 'copied'; readonly project: ProjectCard; readonly copyId: string }
  | { readonly kind: 'failed'; readonly project: ProjectCard; readonly failure: Failure }

/** The actions on one project: edit its details, duplicate, delete. `wide` shows a button with its word. */
export function ProjectMenu({
  project,
  wide = false,
  onEvent,
}: {
  readonly project: ProjectCard
  readonly wide?: boolean
  readonly onEvent: (event: ProjectEvent) => void
}) {
  const t = useTranslations('projects')
  const locale = useLocale()
  // Each opening is a dialog of its own, so that nothing typed into a cancelled one comes back.
  const [dialog, setDialog] = useState<{ kind: 'edit' | 'remove'; round: number } | null>(null)
  const [opened, setOpened] = useState(false)
  const { customer, reference } = project.details
  const label = t('list.actionsOf', { customer, reference })
  const open = (kind: 'edit' | 'remove') => {
    setDialog((before) => ({ kind, round: (before?.round ?? 0) + 1 }))
    setOpened(true)
  }
  const close = () => setOpened(false)
  const done = (kind: 'edited' | 'removed') => {
    close()
    onEvent({ kind, project })
  }

  const duplicate = async () => {
    const copied = await copyProject(project.id, locale)
    onEvent(
      copied.ok
        ? { kind: 'copied', project, copyId: copied.value }
        : { kind: 'failed', project, failure: copied.error },
    )
  }

  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          {wide ? (
            <Button variant="default" size="sm" aria-label={label} rightSection={<Dots />}>
              {t('list.actions')}
            </Button>
          ) : (
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
              <Dots />
            </ActionIcon>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil />} onClick={() => open('edit')}>
            {t('edit.action')}
          </Menu.Item>
          <Menu.Item leftSection={<Copy />} onClick={duplicate}>
            {t('duplicate.action')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Bin />}
            className={classes.danger}
            onClick={() => open('remove')}
          >
            {t('remove.action')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog?.kind === 'edit' && (
        <EditDetails
          key={dialog.round}
          project={project}
          opened={opened}
          onClose={close}
          onDone={() => done('edited')}
        />
      )}
      {dialog?.kind === 'remove' && (
        <DeleteProject
          key={dialog.round}
          project={project}
          opened={opened}
          onClose={close}
          onDone={() => done('removed')}
        />
      )}
    </>
  )
}
