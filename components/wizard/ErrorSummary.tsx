'use client'

import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { useWords } from '../result/words'
import { focusField } from './focus-field'
import classes from './Wizard.module.css'

interface FlatError {
  readonly path: string
  readonly message: string
}

/** All messages of a form's errors with their dotted paths, in the order of the form. */
export function flatErrors(errors: FieldErrors, prefix = ''): FlatError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object' || key === 'ref') return []
    // A list's own error stands under `root`, which is no part of the path.
    const path = key === 'root' ? prefix : prefix ? `${prefix}.${key}` : key
    const message = (error as { message?: unknown }).message
    if (typeof message === 'string' && message !== '') return [{ path, message }]
    return flatErrors(error as FieldErrors, path)
  })
}

/** Everything wrong in a step, each with a way to the field. Takes focus when a step cannot be left yet. */
export function ErrorSummary({
  problems,
  ref,
}: {
  readonly problems: readonly FlatError[]
  readonly ref: Ref<HTMLDivElement>
}) {
  const t = useTranslations('wizard.problem')
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={classes.summary}>
      <h3>{t('summary', { count: problems.length })}</h3>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={path}>
            <button type="button" className={classes.linkButton} onClick={() => focusField(path)}>
              {words.label(path)}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
