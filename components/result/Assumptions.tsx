'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { Draft } from '@/lib/intake/draft'
import { type Field, isField } from '@/lib/sizing/fields'
import type { AssumptionDefinition } from '@/lib/sizing/pack'
import { expectedOf } from '@/lib/sizing/refusals'
import { fieldSchema } from '@/lib/sizing/schema'
import type { AssumptionUse, RefusedField } from '@/lib/sizing/sizing'
import type { Scalar } from '@/lib/sizing/trace'
import { BasisBadge } from '../trace/BasisBadge'
import { AnswerControl, isGrouped } from '../wizard/AnswerControl'
import { fieldId } from '../wizard/questions'
import { fromRaw, toRaw } from '../wizard/raw-values'
import { useDescribe } from '../wizard/use-describe'
import wizard from '../wizard/Wizard.module.css'
import classes from './Result.module.css'
import { useWords } from './words'

type Value = Draft['assumptions'][string]

interface Props {
  readonly uses: readonly AssumptionUse[]
  readonly own: Draft['assumptions']
  /** Rises when the draft was replaced as a whole, so that inputs start again from it. */
  readonly epoch: number
  /** Undefined goes back to the proposed value. */
  readonly onChange: (id: string, value: Value | undefined) => void
}

/** What we assumed where the document is silent, apart from the rules; some of it can be changed here. */
export function Assumptions({ uses, own, epoch, onChange }: Props) {
  const t = useTranslations('result.assumption')
  const { pack } = useWords()
  if (uses.length === 0) return <p className={classes.quiet}>{t('none')}</p>
  return (
    <ul className={classes.assumptions}>
      {uses.map((use) => {
        const definition = pack.assumptions.find(({ id }) => id === use.id)
        if (!definition) return null
        return (
          <li key={use.id}>
            <Assumption
              key={epoch}
              use={use}
              definition={definition}
              changed={own[use.id] !== undefined}
              onChange={(value) => onChange(use.id, value)}
            />
          </li>
        )
      })}
    </ul>
  )
}

function Assumption({
  use,
  definition,
  changed,
  onChange,
}: {
  readonly use: AssumptionUse
  readonly definition: AssumptionDefinition
  readonly changed: boolean
  readonly onChange: (value: Value | undefined) => void
}) {
  const t = useTranslations('result.assumption')
  const words = useWords()
  const { editable } = definition
  const [resets, setResets] = useState(0)
  const reset = () => {
    setResets(resets + 1)
    onChange(undefined)
  }
  return (
    <article className={classes.assumption}>
      <p className={classes.assumptionHead}>
        <BasisBadge basis="assumption" />
        <code>{use.id}</code>
        <span className={classes.quiet}>{t('where', { count: use.where.length })}</span>
        {changed && <strong>{t('changed')}</strong>}
      </p>
      <p className={classes.assumptionText}>{words.say(`assumption.${use.id}`)}</p>
      {editable && (
        <div className={classes.editor} key={resets}>
          {isField(editable) ? (
            <Editor
              field={editable}
              path={use.id}
              label={t('value')}
              value={inForce(null)}
              onChange={onChange}
            />
          ) : (
            Object.entries(editable).map(([name, field]) =>
              isField(field) ? (
                <Editor
                  key={name}
                  field={field}
                  path={`${use.id}.${name}`}
                  label={words.say(`assumption.${use.id}.${name}`)}
                  value={inForce(name)}
                  onChange={(value) =>
                    onChange({ ...(use.value as Record<string, Scalar>), [name]: value })
                  }
                />
              ) : null,
            )
          )}
          {changed && (
            <button type="button" className={classes.link} onClick={reset}>
              {t('reset', { value: shownDefault(definition.default) })}
            </button>
          )}
        </div>
      )}
    </article>
  )

  /** The value in force; right after a reset, the proposed one, which the result has yet to catch up with. */
  function inForce(name: string | null): Scalar {
    const value = changed ? use.value : definition.default
    return name === null ? (value as Scalar) : ((value as Record<string, Scalar>)[name] ?? null)
  }

  function shownDefault(value: AssumptionDefinition['default']): string {
    return typeof value === 'object' && value !== null
      ? Object.values(value).map(shownScalar).join(', ')
      : shownScalar(value)
  }

  function shownScalar(value: Scalar): string {
    return words.answer(`assumptions.${use.id}`, value)
  }
}

/** One value to change. What the field refuses stays in the input with the reason, and changes nothing. */
function Editor({
  field,
  path,
  label,
  value,
  onChange,
}: {
  readonly field: Field
  readonly path: string
  readonly label: string
  readonly value: Scalar
  readonly onChange: (value: Scalar) => void
}) {
  const words = useWords()
  const describe = useDescribe()
  const id = useId()
  const key = `assumptions.${path}`
  const [raw, setRaw] = useState(() => toRaw(field, value, words.locale))
  const [problem, setProblem] = useState<RefusedField | null>(null)
  const change = (next: unknown) => {
    setRaw(next)
    const read = fromRaw(field, next, words.locale)
    const parsed = fieldSchema(field).safeParse(read)
    setProblem(
      parsed.success ? null : { field: key, value: read ?? null, expected: expectedOf(field) },
    )
    if (parsed.success) onChange(read as Scalar)
  }
  const control = (
    <AnswerControl
      field={field}
      path={key}
      label={label}
      fallback={value}
      invalid={problem !== null}
      describedBy={problem ? id : ''}
      input={{ value: raw, onChange: change, onBlur: () => undefined, ref: () => undefined }}
    />
  )
  return (
    <div className={classes.editorField}>
      {isGrouped(field) ? (
        <fieldset className={wizard.fieldset} id={fieldId(key)}>
          <legend className={classes.editorLabel}>{label}</legend>
          {control}
        </fieldset>
      ) : (
        <>
          <label className={classes.editorLabel} htmlFor={fieldId(key)}>
            {label}
          </label>
          {control}
        </>
      )}
      {problem && (
        <p id={id} role="alert" className={wizard.error}>
          {describe(problem)}
        </p>
      )}
    </div>
  )
}
