'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useMemo } from 'react'
import { readinessOf } from '@/lib/intake/readiness'
import type { Combined } from '@/lib/sizing/together/types'
import { pageHref } from '../projects/frame'
import { ReadinessMark } from '../projects/ProjectTabs'
import { FigureCards } from '../result/FigureCards'
import { STATUS_ICON, WarningIcon } from '../result/icons'
import { MachineTable } from '../result/MachineTable'
import overview from '../result/Overview.module.css'
import { Section } from '../result/Section'
import { GivenWords, useWords } from '../result/words'
import { ExplainProvider } from '../trace/Explain'
import { Link, useRouter } from '../ui/navigation'
import { CombinedDiagram } from './CombinedDiagram'
import { CombinedFindings } from './CombinedFindings'
import { hrefOf, type LoadedProject, sizingAt } from './loaded'
import { ProjectDownloads } from './ProjectDownloads'
import classes from './Together.module.css'

/** The whole project at a glance: how it stands, one drawing, one table, what the systems say about each other. */
export function OverviewPage({
  loaded,
  flush,
}: {
  readonly loaded: LoadedProject
  readonly flush: () => Promise<void>
}) {
  const t = useTranslations('projectSystems.overview')
  const { together, words } = loaded
  const { combined } = together
  return (
    <div className={classes.overview}>
      <div className={classes.top}>
        <h2>{t('title')}</h2>
        <ProjectDownloads loaded={loaded} flush={flush} />
      </div>
      <Incomplete loaded={loaded} />
      {combined && words && (
        <GivenWords words={words}>
          <Whole loaded={loaded} combined={combined} />
        </GivenWords>
      )}
      <Systems loaded={loaded} />
    </div>
  )
}

/** The systems that the view lacks, each with the way to its questions. */
function Incomplete({ loaded: { project, names, together } }: { readonly loaded: LoadedProject }) {
  const t = useTranslations('projectSystems.overview')
  const lacking = project.systems.flatMap(({ id }, position) =>
    together.outcomes[position]?.ok ? [] : [{ id, name: names[position] }],
  )
  if (lacking.length === 0) return null
  return (
    <div className={classes.incomplete} role="status">
      <p>
        <WarningIcon size={16} />
        {together.combined ? t('incomplete', { count: lacking.length }) : t('nothing')}
      </p>
      {together.combined && (
        <ul>
          {lacking.map(({ id, name }) => (
            <li key={id}>
              <Link href={pageHref(project.id, { system: id })}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What the sized systems make together. */
function Whole({
  loaded,
  combined,
}: {
  readonly loaded: LoadedProject
  readonly combined: Combined
}) {
  const t = useTranslations('projectSystems.overview')
  const result = useTranslations('result')
  const router = useRouter()
  const { together, names } = loaded
  const { sized } = together
  const goToField = useCallback(
    (field: string) => router.push(hrefOf(loaded, field)),
    [router, loaded],
  )
  const owner = useMemo(() => {
    const byId = new Map(combined.machines.map((machine) => [machine.id, machine]))
    const nameOf = (system: number) => names[sized[system] ?? 0] ?? ''
    return {
      label: t('owner'),
      of: ({ id }: { readonly id: string }) => {
        const machine = byId.get(id)
        const systems = [...new Set(machine?.of.map(({ system }) => nameOf(system)))].join(', ')
        return machine?.shared ? `${systems} (${t('sharedMark')})` : systems
      },
    }
  }, [combined, names, sized, t])
  return (
    <ExplainProvider onGoToField={goToField}>
      <Section name="overview" title={t('figures')}>
        <Status loaded={loaded} combined={combined} />
        <FigureCards figures={Object.entries(combined.figures)} />
      </Section>
      <Section name="architecture" title={t('architecture')}>
        <CombinedDiagram loaded={loaded} combined={combined} />
      </Section>
      <Section
        name="findings"
        title={t('findings')}
        count={String(combined.findings.length)}
        intro={t('findingsIntro')}
      >
        {combined.findings.length === 0 && <p className={classes.quiet}>{t('noFindings')}</p>}
        <CombinedFindings loaded={loaded} list={combined.findings} />
      </Section>
      <Section name="servers" title={t('table')} intro={t('tableIntro')}>
        <MachineTable
          machines={combined.machines}
          title={t('table')}
          fileName={`${result('section.machines')}-${loaded.project.details.reference}`}
          owner={owner}
        />
      </Section>
    </ExplainProvider>
  )
}

/** How the project stands as a whole, and what it is made of, in one sentence. */
function Status({
  loaded: { together },
  combined,
}: {
  readonly loaded: LoadedProject
  readonly combined: Combined
}) {
  const t = useTranslations('projectSystems.overview')
  const result = useTranslations('result')
  const words = useWords()
  const StatusIcon = STATUS_ICON[combined.status]
  const machines = combined.figures['machines.count']
  return (
    <>
      <div className={overview.status} data-status={combined.status}>
        <span className={overview.statusMark}>
          <StatusIcon size={20} />
        </span>
        <div>
          <p className={overview.statusName}>{result(`status.${combined.status}`)}</p>
          <p className={overview.statusText}>{t(`${combined.status}Text`)}</p>
        </div>
      </div>
      <div className={overview.summary}>
        <p>
          {t('summary', {
            systems: together.sized.length,
            machines: machines ? words.quantity(machines) : '',
            shared: combined.machines.filter(({ shared }) => shared !== null).length,
          })}
        </p>
      </div>
    </>
  )
}

/** A card a system: how it stands by itself, what it says in short, and the way to it. */
function Systems({ loaded }: { readonly loaded: LoadedProject }) {
  const t = useTranslations('projectSystems.overview')
  const { project, names, wordings, together } = loaded
  return (
    <section className={classes.systemsSection} aria-labelledby="project-systems">
      <h2 id="project-systems">{t('systems')}</h2>
      <ul className={classes.systemCards}>
        {project.systems.map(({ id }, position) => {
          const outcome = together.outcomes[position]
          const sizing = sizingAt(loaded, position)
          const words = wordings[position]
          return (
            <li key={id} className={classes.systemCard}>
              <h3>{names[position]}</h3>
              {outcome && <ReadinessMark readiness={readinessOf(outcome)} />}
              {sizing?.summary.slice(0, 2).map(({ code, params }) => (
                <p key={code}>{words?.say(`summary.${code}`, params)}</p>
              ))}
              <Link href={pageHref(project.id, { system: id })}>
                {t('open', { system: names[position] ?? '' })}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
