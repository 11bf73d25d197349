'use client'

import { Button, Skeleton } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { StoredProject } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import '../result/tones.css'
import { useFrame } from '../projects/ProjectFrame'
import { ConflictDialog } from '../wizard/ConflictDialog'
import { CommonPage } from './CommonPage'
import { useLoaded, usePacks } from './loaded'
import { OverviewPage } from './OverviewPage'
import classes from './Together.module.css'
import { type ProjectState, useProject } from './use-project'

type Page = 'common' | 'overview'

/** A page about a project as a whole. The packs load after the page, so that the page itself stays light. */
export function ProjectTogether({
  project,
  page,
}: {
  readonly project: StoredProject
  readonly page: Page
}) {
  const t = useTranslations('projectSystems')
  const state = useProject(project)
  const packs = usePacks(state.project.systems)
  const { onFlush } = useFrame()
  const { flush } = state
  useEffect(() => {
    onFlush(flush)
    return () => onFlush(null)
  }, [onFlush, flush])

  return (
    <div className={classes.page}>
      {packs === null && (
        <div aria-busy="true">
          <p role="status" className={classes.hidden}>
            {t('loading')}
          </p>
          <Skeleton height={480} />
        </div>
      )}
      {packs === 'failed' && (
        <div role="alert" className={classes.notice}>
          <p>{t('loadFailed')}</p>
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        </div>
      )}
      {Array.isArray(packs) && packs.length === state.project.systems.length && (
        <Pages state={state} packs={packs} page={page} />
      )}
      <ConflictDialog conflict={state.conflict} />
    </div>
  )
}

function Pages({
  state,
  packs,
  page,
}: {
  readonly state: ProjectState
  readonly packs: readonly AnyPack[]
  readonly page: Page
}) {
  const locale = useLocale() as Locale
  const loaded = useLoaded(state.project, packs, locale)
  return page === 'common' ? (
    <CommonPage state={state} loaded={loaded} />
  ) : (
    <OverviewPage loaded={loaded} flush={state.flush} />
  )
}
