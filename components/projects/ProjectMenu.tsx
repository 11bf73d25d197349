'use client'

import { ActionIcon, Button, Menu } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Bin, Copy, Dots, Pencil } from '../ui/Icon'
import { DeleteProject } from './DeleteProject'
import { EditDetails, type ProjectCard } from './EditDetails'
import classes from './ProjectMenu.module.css'
import { copyProject, type Failure } from './project-api'

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
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null)
  const { customer, reference } = project.details
  const label = t('list.actionsOf', { customer, reference })
  const close = () => setDialog(null)

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
          <Menu.Item leftSection={<Pencil />} onClick={() => setDialog('edit')}>
            {t('edit.action')}
          </Menu.Item>
          <Menu.Item leftSection={<Copy />} onClick={duplicate}>
            {t('duplicate.action')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Bin />}
            className={classes.danger}
            onClick={() => setDialog('remove')}
          >
            {t('remove.action')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditDetails
        key={`edit-${project.version}`}
        project={project}
        opened={dialog === 'edit'}
        onClose={close}
        onDone={() => {
          close()
          onEvent({ kind: 'edited', project })
        }}
      />
      <DeleteProject
        project={project}
        opened={dialog === 'remove'}
        onClose={close}
        onDone={() => {
          close()
          onEvent({ kind: 'removed', project })
        }}
      />
    </>
  )
}
