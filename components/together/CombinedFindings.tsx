'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SEVERITIES } from '@/lib/sizing/finding'
import type { CombinedFinding } from '@/lib/sizing/together/types'
import findings from '../findings/Findings.module.css'
import { SEVERITY_ICON } from '../result/icons'
import { GivenWords, useWords } from '../result/words'
import { RuleCard } from '../trace/RuleCard'
import { Link } from '../ui/navigation'
import { hrefOf, type LoadedProject } from './loaded'
import classes from './Together.module.css'

/** What the systems have to say about each other, the gravest first, each with the rules of both sides. */
export function CombinedFindings({
  loaded,
  list,
}: {
  readonly loaded: LoadedProject
  readonly list: readonly CombinedFinding[]
}) {
  const t = useTranslations('result')
  return SEVERITIES.map((severity) => {
    const group = list.filter((finding) => finding.severity === severity)
    if (group.length === 0) return null
    return (
      <section key={severity} className={findings.group}>
        <h3 className={findings.groupTitle}>
          {t(`severity.${severity}Group`, { count: group.length })}
        </h3>
        <ul className={findings.list}>
          {group.map((finding) => (
            <li key={JSON.stringify([finding.code, finding.machine, finding.params])}>
              <CombinedFindingCard loaded={loaded} finding={finding} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function CombinedFindingCard({
  loaded,
  finding,
}: {
  readonly loaded: LoadedProject
  readonly finding: CombinedFinding
}) {
  const t = useTranslations('result')
  const own = useTranslations('projectSystems.overview')
  const words = useWords()
  const [open, setOpen] = useState<number | null>(null)
  const { severity, code, params, rules, assumption, accepted, field } = finding
  const SeverityIcon = SEVERITY_ICON[severity]
  const resolve = words.message(`resolve.${code}`, params)
  const positionOf = (system: number) => loaded.together.sized[system] ?? 0
  const shown = open === null ? undefined : rules[open]
  const speaker = shown && loaded.wordings[positionOf(shown.system)]
  return (
    <article
      className={findings.card}
      data-severity={severity}
      data-code={code}
      data-accepted={accepted !== null || undefined}
    >
      <p className={findings.severity}>
        <SeverityIcon size={16} />
        {t(`severity.${severity}`)}
        {assumption && (
          <span className={findings.assumption}>{t('finding.assumption', { id: assumption })}</span>
        )}
      </p>
      <p className={findings.text}>{words.say(`finding.${code}`, params)}</p>
      <p className={classes.sides}>
        {rules.map(({ system, rule }, i) => {
          const position = positionOf(system)
          const text = own('side', {
            place: loaded.wordings[position]?.place(rule) ?? rule,
            system: loaded.names[position] ?? '',
          })
          return (
            <button
              key={`${system} ${rule}`}
              type="button"
              className={findings.citation}
              aria-expanded={open === i}
              aria-label={t('rule.show', { place: text })}
              onClick={() => setOpen(open === i ? null : i)}
            >
              {text}
            </button>
          )
        })}
      </p>
      {shown && speaker && (
        <div className={findings.rule}>
          <GivenWords words={speaker}>
            <RuleCard id={shown.rule} />
          </GivenWords>
        </div>
      )}
      {resolve && (
        <p className={findings.resolve}>
          <strong>{t('finding.resolve')}</strong> {resolve}
        </p>
      )}
      {accepted && (
        <p className={findings.accepted}>
          {t('finding.accepted', { by: accepted.by, date: words.date(accepted.date) })}
          <span>{t('finding.reason', { reason: accepted.reason })}</span>
        </p>
      )}
      {field && severity !== 'info' && (
        <p className={classes.goTo}>
          <Link href={hrefOf(loaded, field)}>{own('goTo')}</Link>
        </p>
      )}
    </article>
  )
}
