'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Expected, RefusedField } from '@/lib/sizing/sizing'
import { useWords, type Words } from '../result/words'

/** Longer lists of options would hide the message: the field itself shows them. */
const MAX_OPTIONS_NAMED = 8
/** A value is quoted so that it can be recognised, not in full. */
const MAX_VALUE_SHOWN = 60

/** A refused value as it is quoted in a message. */
export function quoted(value: unknown, words: Words): string {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? words.number(value)
        : JSON.stringify(value)
  return text.length > MAX_VALUE_SHOWN ? `${text.slice(0, MAX_VALUE_SHOWN)}…` : text
}

/** Gives the sentence for something wrong at an answer: the value that stands there and what is accepted. */
export function useDescribe(): (problem: RefusedField) => string {
  const t = useTranslations('wizard.problem')
  const words = useWords()
  return useCallback(
    ({ field, value, expected }) => {
      const missing = value === undefined || value === null || value === ''
      const sentence = describeExpected(expected)
      return missing
        ? t('missing', { expected: sentence })
        : t('refused', { value: quoted(value, words), expected: sentence })

      function describeExpected(accepted: Expected): string {
        switch (accepted.type) {
          case 'integer':
          case 'decimal':
          case 'text':
          case 'list':
            return t(accepted.type, {
              min: words.number(accepted.min),
              max: words.number(accepted.max),
            })
          case 'date':
            return t('date', { min: words.date(accepted.min), max: words.date(accepted.max) })
          case 'choice':
            if (missing || accepted.options.length > MAX_OPTIONS_NAMED) return t('choiceMissing')
            return t('choice', {
              options: accepted.options.map((option) => words.answer(field, option)).join(', '),
            })
          case 'format':
            return t('format', { examples: accepted.examples.join(', ') })
          default:
            return t(accepted.type)
        }
      }
    },
    [t, words],
  )
}
