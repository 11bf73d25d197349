'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { type Control, type FieldValues, useController } from 'react-hook-form'
import type { Field } from '@/lib/sizing/fields'
import type { Question } from '@/lib/sizing/pack'
import { ErrorIcon, QuestionIcon } from '../result/icons'
import { useWords } from '../result/words'
import { RuleCard } from '../trace/RuleCard'
import { AnswerControl, isGrouped } from './AnswerControl'
import { ListAnswer } from './ListAnswer'
import { fieldId } from './questions'
import { fromRaw, toRaw } from './raw-values'
import classes from './Wizard.module.css'

interface Props {
  readonly question: Question
  readonly field: Field
  readonly control: Control<FieldValues>
  /** What stands where nothing is answered; undefined where the answer is required or optional. */
  readonly fallback: unknown
  readonly required: boolean
}

/** One question: label, help, answer, default, what is wrong, and why we ask. */
export function QuestionField({ question, field, control, fallback, required }: Props) {
  const { path } = question
  const { field: input, fieldState } = useController({ control, name: path })
  const t = useTranslations('wizard.question')
  const words = useWords()
  const base = useId()
  const ids = { help: `${base}-help`, meta: `${base}-meta`, error: `${base}-error` }
  const label = words.label(path)
  const help = words.message(`question.${path}.help`)
  const error = fieldState.error?.message ?? fieldState.error?.root?.message
  const answered = fromRaw(field, input.value, words.locale) !== undefined
  const describedBy = [help && ids.help, ids.meta, error && ids.error].filter(Boolean).join(' ')
  const labelText = (
    <>
      {label}
      {required && <span className={classes.required}>({t('required')})</span>}
    </>
  )
  const helpText = help && (
    <p id={ids.help} className={classes.help}>
      {help}
    </p>
  )
  const controlProps = {
    field,
    path,
    input,
    fallback,
    invalid: error !== undefined,
    describedBy,
    label,
  }
  const reset = () => input.onChange(toRaw(field, undefined, words.locale))

  return (
    <div className={classes.question} data-question={path}>
      {isGrouped(field) ? (
        <fieldset
          className={classes.fieldset}
          id={fieldId(path)}
          aria-describedby={describedBy || undefined}
        >
          <legend className={classes.label}>{labelText}</legend>
          {helpText}
          <div className={classes.control}>
            {field.kind === 'list' ? (
              <ListAnswer field={field} path={path} control={control} label={label} />
            ) : (
              <AnswerControl {...controlProps} />
            )}
          </div>
        </fieldset>
      ) : (
        <>
          <label className={classes.label} htmlFor={fieldId(path)}>
            {labelText}
          </label>
          {helpText}
          <div className={classes.control}>
            <AnswerControl {...controlProps} />
          </div>
        </>
      )}
      {error && (
        <p id={ids.error} className={classes.error}>
          <ErrorIcon size={14} />
          {error}
        </p>
      )}
      <div className={classes.meta}>
        <span id={ids.meta} className={classes.metaText}>
          <DefaultNote field={field} path={path} fallback={fallback} answered={answered} />
        </span>
        {answered && fallback !== undefined && field.kind !== 'list' && (
          <button
            type="button"
            className={classes.linkButton}
            aria-label={t('resetOf', { label })}
            onClick={reset}
          >
            {t('reset')}
          </button>
        )}
        <Why question={question} label={label} />
      </div>
    </div>
  )
}

/** The accepted range and the default, so that nobody has to guess either. */
function DefaultNote({
  field,
  path,
  fallback,
  answered,
}: {
  readonly field: Field
  readonly path: string
  readonly fallback: unknown
  readonly answered: boolean
}) {
  const t = useTranslations('wizard.question')
  const words = useWords()
  const numeric = field.kind === 'integer' || field.kind === 'decimal'
  const parts: string[] = []
  if (numeric)
    parts.push(t('range', { min: words.number(field.min), max: words.number(field.max) }))
  if ('optional' in field && field.optional) parts.push(t('optional'))
  const hasDefault =
    fallback !== undefined &&
    fallback !== '' &&
    !['list', 'texts', 'integers', 'flags'].includes(field.kind)
  if (hasDefault && (numeric || field.kind === 'text' || answered))
    parts.push(t('default', { value: words.answer(path, fallback) }))
  else if (hasDefault) parts.push(t('byDefault'))
  return parts.join(' · ')
}

function Why({ question, label }: { readonly question: Question; readonly label: string }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const t = useTranslations('wizard.question')
  const words = useWords()
  const why = words.message(`question.${question.path}.why`)
  if (!why && question.rules.length === 0) return null
  return (
    <>
      <button
        type="button"
        className={classes.linkButton}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('whyOf', { label })}
        onClick={() => setOpen(!open)}
      >
        <QuestionIcon size={14} />
        {t('why')}
      </button>
      <div id={id} hidden={!open} className={classes.why}>
        {why && <p>{why}</p>}
        {open && question.rules.map((rule) => <RuleCard key={rule} id={rule} compact />)}
      </div>
    </>
  )
}
