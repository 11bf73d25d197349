'use client'

import { Alert } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link, useRouter } from '../ui/navigation'
import type { ProjectCard } from './EditDetails'
import classes from './ProjectHeader.module.css'
import { type ProjectEvent, ProjectMenu } from './ProjectMenu'

/** Whom the open project is for, and what can be done with it as a whole. */
export function ProjectHeader({
  project,
  systemName,
}: {
  readonly project: ProjectCard
  /** The system of a project that has one; null where tabs name several. */
  readonly systemName: string | null
}) {
  const t = useTranslations('projects')
  const router = useRouter()
  const [notice, setNotice] = useState<{ text: string; failed: boolean } | null>(null)
  const { customer, contact, reference, title } = project.details

  const onEvent = (event: ProjectEvent) => {
    if (event.kind === 'removed') router.push('/projects')
    else if (event.kind === 'copied') router.push(`/projects/${event.copyId}`)
    else {
      const failed = event.kind === 'failed'
      setNotice({ text: failed ? t(`failure.${event.failure}`) : t('edit.done'), failed })
      router.refresh()
    }
  }

  return (
    <header className={classes.header}>
      <Link href="/projects" className={classes.back}>
        ← {t('page.back')}
      </Link>
      <div className={classes.row}>
        <div>
          <h1 className={classes.customer}>{customer}</h1>
          <p className={classes.facts}>
            {/* The proposal date is not among them: it is a question of the wizard and changes as one types. */}
            {[reference, title, contact, systemName].filter(Boolean).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </div>
        <ProjectMenu project={project} wide onEvent={onEvent} />
      </div>
      <div aria-live="polite">
        {notice && (
          <Alert mt="sm" color={notice.failed ? 'red' : 'petrol'}>
            {notice.text}
          </Alert>
        )}
      </div>
    </header>
  )
}
