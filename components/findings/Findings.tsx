'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Finding, SEVERITIES } from '@/lib/sizing/finding'
import type { Deviation, Sizing } from '@/lib/sizing/sizing'
import { SEVERITY_ICON } from '../result/icons'
import { useWords } from '../result/words'
import { RuleCard } from '../trace/RuleCard'
import { AcceptDialog } from './AcceptDialog'
import classes from './Findings.module.css'

interface Props {
  readonly sizing: Sizing
  readonly onGoToField: (field: string) => void
  readonly onAccept: (deviation: Deviation) => void
  readonly onWithdraw: (deviation: Pick<Deviation, 'rule' | 'field'>) => void
}

/** What tells findings of one result apart. */
const keyOf = ({ rule, code, field }: Finding): string => `${rule} ${code} ${field ?? ''}`

/** What the rules have to say, the gravest first, each with its rule, the way to resolve it, or to accept it. */
export function Findings({ sizing, onGoToField, onAccept, onWithdraw }: Props) {
  const t = useTranslations('result')
  const [accepting, setAccepting] = useState<Finding | null>(null)
  const { findings, unusedDeviations } = sizing
  return (
    <>
      {findings.length === 0 && <p className={classes.none}>{t('finding.none')}</p>}
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity)
        if (group.length === 0) return null
        return (
          <section key={severity} className={classes.group}>
            <h3 className={classes.groupTitle}>
              {t(`severity.${severity}Group`, { count: group.length })}
            </h3>
            <ul className={classes.list}>
              {group.map((finding) => (
                <li key={keyOf(finding)}>
                  <FindingCard
                    finding={finding}
                    onGoToField={onGoToField}
                    onAccept={() => setAccepting(finding)}
                    onWithdraw={() => onWithdraw(finding)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {unusedDeviations.length > 0 && (
        <div className={classes.unused}>
          <p>{t('finding.unused', { count: unusedDeviations.length })}</p>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              for (const deviation of unusedDeviations) onWithdraw(deviation)
            }}
          >
            {t('finding.unusedDrop')}
          </Button>
        </div>
      )}
      <AcceptDialog
        finding={accepting}
        today={sizing.proposalDate}
        onClose={() => setAccepting(null)}
        onAccept={(deviation) => {
          onAccept(deviation)
          setAccepting(null)
        }}
      />
    </>
  )
}

function FindingCard({
  finding,
  onGoToField,
  onAccept,
  onWithdraw,
}: {
  readonly finding: Finding
  readonly onGoToField: (field: string) => void
  readonly onAccept: () => void
  readonly onWithdraw: () => void
}) {
  const t = useTranslations('result')
  const words = useWords()
  const [open, setOpen] = useState(false)
  const { severity, code, params, field, rule: id, accepted, acceptable, assumption } = finding
  const SeverityIcon = SEVERITY_ICON[severity]
  const rule = words.rule(id)
  const resolve = words.message(`resolve.${code}`, params)
  const text = words.say(`finding.${code}`, params)
  return (
    <article
      className={classes.card}
      data-severity={severity}
      data-accepted={accepted !== null || undefined}
    >
      <p className={classes.severity}>
        <SeverityIcon size={16} />
        {t(`severity.${severity}`)}
        {rule && (
          <button
            type="button"
            className={classes.citation}
            aria-expanded={open}
            aria-label={t('rule.show', { place: words.place(rule.id) })}
            onClick={() => setOpen(!open)}
          >
            {words.place(rule.id)}
          </button>
        )}
        {assumption && (
          <span className={classes.assumption}>{t('finding.assumption', { id: assumption })}</span>
        )}
      </p>
      <p className={classes.text}>{text}</p>
      {open && (
        <div className={classes.rule}>
          <RuleCard id={id} />
        </div>
      )}
      {resolve && (
        <p className={classes.resolve}>
          <strong>{t('finding.resolve')}</strong> {resolve}
        </p>
      )}
      {accepted && (
        <p className={classes.accepted}>
          {t('finding.accepted', { by: accepted.by, date: words.date(accepted.date) })}
          <span>{t('finding.reason', { reason: accepted.reason })}</span>
        </p>
      )}
      <div className={classes.actions}>
        {field && (
          <Button size="compact-sm" variant="light" onClick={() => onGoToField(field)}>
            {t('finding.goToField')}
          </Button>
        )}
        {acceptable && !accepted && (
          <Button size="compact-sm" variant="default" onClick={onAccept}>
            {t('finding.accept')}
          </Button>
        )}
        {accepted && (
          <Button size="compact-sm" variant="default" onClick={onWithdraw}>
            {t('finding.withdraw')}
          </Button>
        )}
        {!acceptable && severity === 'error' && (
          <span className={classes.firm}>{t('finding.notAcceptable')}</span>
        )}
      </div>
    </article>
  )
}
