'use client'

import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { isProposalDate, PROPOSAL_DATE_RANGE } from '@/lib/kernel/dates'
import type { Step } from '@/lib/sizing/pack'
import { ErrorIcon } from '../result/icons'
import { useWords } from '../result/words'
import { CommonAnswer } from './CommonAnswer'
import { fieldId } from './questions'
import { useDescribe } from './use-describe'
import classes from './Wizard.module.css'
import bench from './Workbench.module.css'

interface Props {
  readonly step: Step
  readonly position: number
  readonly total: number
  /** The date when this step asks for it, else null. */
  readonly proposalDate: string | null
  readonly onProposalDate: (date: string) => void
  /** Where the date is asked instead, for all systems of a project; null where it is asked here. */
  readonly dateHref: string | null
  readonly ref: Ref<HTMLHeadingElement>
}

/** The title of a step and what it is about; the first step also asks for the date of the proposal. */
export function StepHeading({ step, position, total, proposalDate, ref, ...on }: Props) {
  const t = useTranslations('wizard.steps')
  const common = useTranslations('wizard.common')
  const words = useWords()
  const intro = words.message(`step.${step.id}.intro`)
  return (
    <header className={bench.stepHead}>
      <p className={bench.stepPosition}>{t('position', { position, total })}</p>
      <h2 id="step-heading" ref={ref} tabIndex={-1} className={bench.stepHeading}>
        {words.say(`step.${step.id}.title`)}
      </h2>
      {intro && <p className={bench.stepIntro}>{intro}</p>}
      {proposalDate !== null && on.dateHref === null && (
        <ProposalDate value={proposalDate} onChange={on.onProposalDate} />
      )}
      {proposalDate !== null && on.dateHref !== null && (
        <div className={bench.proposalDate}>
          <CommonAnswer
            path="proposalDate"
            label={words.label('proposalDate')}
            value={words.date(proposalDate)}
            note={common('date')}
            href={on.dateHref}
          />
        </div>
      )}
    </header>
  )
}

/** The date as an input, with what is wrong with it. */
export function ProposalDate({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (date: string) => void
}) {
  const t = useTranslations('wizard.proposalDate')
  const describe = useDescribe()
  const { min, max } = PROPOSAL_DATE_RANGE
  const sound = isProposalDate(value)
  return (
    <div className={bench.proposalDate}>
      <label className={classes.label} htmlFor={fieldId('proposalDate')}>
        {t('label')}
      </label>
      <p id="proposal-date-help" className={classes.help}>
        {t('help')}
      </p>
      <input
        id={fieldId('proposalDate')}
        type="date"
        className={`${classes.input} ${classes.date}`}
        value={value}
        min={min}
        max={max}
        aria-invalid={!sound || undefined}
        aria-describedby={`proposal-date-help${sound ? '' : ' proposal-date-error'}`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {!sound && (
        <p id="proposal-date-error" className={classes.error}>
          <ErrorIcon size={14} />
          {describe({ field: 'proposalDate', value, expected: { type: 'date', min, max } })}
        </p>
      )}
    </div>
  )
}
