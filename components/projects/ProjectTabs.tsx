'use client'

import { ActionIcon, Button } from '@mantine/core'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Readiness } from '@/lib/intake/readiness'
import { ErrorIcon, InfoIcon, STATUS_ICON } from '../result/icons'
import { Bin } from '../ui/Icon'
import { Link, useRouter } from '../ui/navigation'
import { type Frame, type ProjectPage, pageHref } from './frame'
import { useFrame } from './ProjectFrame'
import classes from './ProjectTabs.module.css'

// The dialogs come when somebody asks for them.
const AddSystem = dynamic(() => import('./AddSystem').then((file) => file.AddSystem))
const RemoveSystem = dynamic(() => import('./RemoveSystem').then((file) => file.RemoveSystem))

/** How far a system is, as a mark and in words. */
export function ReadinessMark({ readiness }: { readonly readiness: Readiness }) {
  const t = useTranslations()
  const [tone, Mark, text] =
    readiness.kind === 'sized'
      ? [readiness.status, STATUS_ICON[readiness.status], t(`result.status.${readiness.status}`)]
      : [
          readiness.kind,
          readiness.kind === 'refused' ? ErrorIcon : InfoIcon,
          t(`projectSystems.state.${readiness.kind}`, { count: readiness.count }),
        ]
  return (
    <span className={classes.state} data-tone={tone}>
      <Mark size={13} />
      {text}
    </span>
  )
}

/** The pages of a project: one a system, what they have in common and the whole of it, and the way to add a system. */
export function ProjectTabs({
  frame,
  current,
}: {
  readonly frame: Frame
  readonly current: ProjectPage | { readonly system: string }
}) {
  const t = useTranslations('projectSystems')
  const [dialog, setDialog] = useState<'add' | 'remove' | null>(null)
  // Each opening is a dialog of its own, so that a failure of the last one is not shown again.
  const [round, setRound] = useState(0)
  const open = (kind: 'add' | 'remove') => {
    setRound((before) => before + 1)
    setDialog(kind)
  }
  const { project, systems } = frame
  const several = systems.length > 1
  const here =
    typeof current === 'object' ? systems.find(({ id }) => id === current.system) : undefined

  return (
    <div className={classes.frame}>
      <nav aria-label={t('tabs.label')} className={classes.tabs}>
        <ul>
          {systems.map(({ id, name, readiness }) => (
            <Tab key={id} href={pageHref(project.id, { system: id })} current={here?.id === id}>
              <span className={classes.name}>{name}</span>
              <ReadinessMark readiness={readiness} />
            </Tab>
          ))}
          {several && (
            <>
              <Tab href={pageHref(project.id, 'common')} current={current === 'common'}>
                <span className={classes.name}>{t('tabs.common')}</span>
                <span className={classes.state}>{t('tabs.commonText')}</span>
              </Tab>
              <Tab href={pageHref(project.id, 'overview')} current={current === 'overview'}>
                <span className={classes.name}>{t('tabs.overview')}</span>
                <span className={classes.state}>{t('tabs.overviewText')}</span>
              </Tab>
            </>
          )}
        </ul>
      </nav>
      <div className={classes.actions}>
        <Button size="sm" variant="default" onClick={() => open('add')}>
          {t('add.action')}
        </Button>
        {several && here && (
          <ActionIcon
            variant="default"
            size="lg"
            title={t('remove.action')}
            aria-label={t('remove.action')}
            onClick={() => open('remove')}
          >
            <Bin />
          </ActionIcon>
        )}
      </div>
      {round > 0 && (
        <AddSystem
          key={`add-${round}`}
          frame={frame}
          opened={dialog === 'add'}
          onClose={() => setDialog(null)}
        />
      )}
      {round > 0 && here && (
        <RemoveSystem
          key={`remove-${round}`}
          frame={frame}
          system={here}
          opened={dialog === 'remove'}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

/** A way to a page of the project, taken once what waits on this one is saved: the next page reads it from there. */
function Tab({
  href,
  current,
  children,
}: {
  readonly href: string
  readonly current: boolean
  readonly children: ReactNode
}) {
  const router = useRouter()
  const { flush } = useFrame()
  const link = useRef<HTMLAnchorElement>(null)
  // Where the bar is wider than the screen, the page we are on is in sight.
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  const go = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
      return
    event.preventDefault()
    await flush()
    router.push(href)
  }
  return (
    <li>
      <Link
        ref={link}
        href={href}
        prefetch={false}
        className={classes.tab}
        aria-current={current ? 'page' : undefined}
        onClick={(event) => void go(event)}
      >
        {children}
      </Link>
    </li>
  )
}
