'use client'

import { useTranslations } from 'next-intl'
import type { Figure } from '@/lib/sizing/figure'
import type { Sizing } from '@/lib/sizing/sizing'
import { FigureCards } from './FigureCards'
import { STATUS_ICON } from './icons'
import overviewClasses from './Overview.module.css'
import classes from './Result.module.css'
import { useWords } from './words'

/** Figures in sight; the rest unfolds. */
const CARDS_IN_SIGHT = 6

/** What a decision maker reads first: the state of things, the summary, the figures that matter. */
export function Overview({ sizing }: { readonly sizing: Sizing }) {
  const t = useTranslations('result')
  const words = useWords()
  const StatusIcon = STATUS_ICON[sizing.status]
  const count = sizing.findings.filter(({ severity, accepted }) =>
    sizing.status === 'non-compliant' ? severity === 'error' && !accepted : severity !== 'info',
  ).length
  return (
    <>
      <div className={overviewClasses.status} data-status={sizing.status}>
        <span className={overviewClasses.statusMark}>
          <StatusIcon size={20} />
        </span>
        <div>
          <p className={overviewClasses.statusName}>{t(`status.${sizing.status}`)}</p>
          <p className={overviewClasses.statusText}>
            {t(`status.${sizing.status}Text`, { count })}
          </p>
        </div>
      </div>
      <div className={overviewClasses.summary}>
        {sizing.summary.map(({ code, params }) => (
          <p key={code}>{words.say(`summary.${code}`, params)}</p>
        ))}
      </div>
      <KeyFigures figures={sizing.figures} />
    </>
  )
}

/** A figure that says that something is there: neither silent, nor nothing, nor a yes or no. */
const counts = ([, { value }]: readonly [string, Figure]): boolean =>
  (typeof value === 'number' && value !== 0) || typeof value === 'string'

function KeyFigures({ figures }: { readonly figures: Sizing['figures'] }) {
  const t = useTranslations('result.figure')
  const shown = Object.entries(figures).filter(counts)
  const more = shown.slice(CARDS_IN_SIGHT)
  return (
    <>
      <FigureCards figures={shown.slice(0, CARDS_IN_SIGHT)} />
      {more.length > 0 && (
        <details className={classes.more}>
          <summary>{t('more', { count: more.length })}</summary>
          <FigureCards figures={more} />
        </details>
      )}
    </>
  )
}
