'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { CommonAnswer } from '@/lib/intake/common'
import { expectedOf } from '@/lib/sizing/refusals'
import { fieldSchema } from '@/lib/sizing/schema'
import type { Wording } from '@/lib/wording/wording'
import { ErrorIcon, WarningIcon } from '../result/icons'
import { useWords } from '../result/words'
import { AnswerControl, isGrouped } from '../wizard/AnswerControl'
import { fieldId } from '../wizard/questions'
import { fromRaw, toRaw } from '../wizard/raw-values'
import { useDescribe } from '../wizard/use-describe'
import wizard from '../wizard/Wizard.module.css'
import bench from '../wizard/Workbench.module.css'
import classes from './Together.module.css'

interface Props {
  readonly question: CommonAnswer
  readonly names: readonly string[]
  readonly wordings: readonly Wording[]
  readonly onAnswer: (value: unknown) => void
}

/** One question that several systems ask, in the words of the first of them; where they differ, both sides are shown. */
export function CommonQuestion({ question, names, wordings, onAnswer }: Props) {
  const t = useTranslations('projectSystems.common')
  const words = useWords()
  const describe = useDescribe()
  const base = useId()
  const { field, values, agreed, machine } = question
  const [asked] = values
  const path = asked?.path ?? ''
  const answered = values.some((value) => value.answered)
  const [raw, setRaw] = useState(() =>
    toRaw(field, agreed && answered ? asked?.value : undefined, words.locale),
  )
  const label = words.label(path)
  const help = words.message(`question.${path}.help`)
  const systems = new Intl.ListFormat(words.locale).format(
    values.map(({ system }) => names[system] ?? ''),
  )
  const value = fromRaw(field, raw, words.locale)
  const wrong = value !== undefined && !fieldSchema(field).safeParse(value).success
  const describedBy = [help && `${base}-help`, `${base}-systems`, wrong && `${base}-error`]
    .filter(Boolean)
    .join(' ')
  const control = (
    <div className={wizard.control}>
      <AnswerControl
        field={field}
        path={path}
        input={{
          value: raw,
          onChange: (next: unknown) => {
            setRaw(next)
            onAnswer(fromRaw(field, next, words.locale))
          },
          onBlur: () => undefined,
          ref: () => undefined,
        }}
        // While the systems differ nothing is chosen, not even what stands there by default.
        fallback={agreed ? asked?.value : undefined}
        invalid={wrong}
        describedBy={describedBy}
        label={label}
      />
    </div>
  )
  const texts = help && (
    <p id={`${base}-help`} className={wizard.help}>
      {help}
    </p>
  )
  return (
    <div className={wizard.question} data-common={question.key} data-question={path}>
      {machine !== null && <p className={classes.onMachine}>{t('onMachine', { name: machine })}</p>}
      {isGrouped(field) ? (
        <fieldset id={fieldId(path)} className={wizard.fieldset} aria-describedby={describedBy}>
          <legend className={wizard.label}>{label}</legend>
          {texts}
          {control}
        </fieldset>
      ) : (
        <>
          <label className={wizard.label} htmlFor={fieldId(path)}>
            {label}
          </label>
          {texts}
          {control}
        </>
      )}
      {wrong && (
        <p id={`${base}-error`} className={wizard.error}>
          <ErrorIcon size={14} />
          {describe({ field: `answers.${path}`, value, expected: expectedOf(field) })}
        </p>
      )}
      <p id={`${base}-systems`} className={classes.systems}>
        {systems}
      </p>
      {!agreed && (
        <Disagreement
          {...{ question, names, wordings }}
          onTake={(taken) => {
            setRaw(toRaw(field, taken, words.locale))
            onAnswer(taken)
          }}
        />
      )}
    </div>
  )
}

/** What each system has where they differ; the value that is taken is written into all of them. */
function Disagreement({
  question: { values, field },
  names,
  wordings,
  onTake,
}: Omit<Props, 'onAnswer'> & { readonly onTake: (value: unknown) => void }) {
  const t = useTranslations('projectSystems.common')
  const said = (system: number, path: string, value: unknown): string =>
    value === undefined || value === ''
      ? t('nothing')
      : (wordings[system]?.answer(path, value) ?? String(value))
  return (
    <div className={classes.disagree} role="note">
      <p>
        <WarningIcon size={15} />
        {t('disagree')}
      </p>
      <ul>
        {values.map(({ system, path, value }) => {
          const text = said(system, path, value)
          const takes = value !== undefined && fieldSchema(field).safeParse(value).success
          return (
            <li key={`${system} ${path}`}>
              {t('standing', { system: names[system] ?? '', value: text })}
              {takes && (
                <button type="button" className={bench.inlineButton} onClick={() => onTake(value)}>
                  {t('take', { value: text })}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
