'use client'

import { useMessages } from 'next-intl'
import { useCallback } from 'react'
import { formatMessage } from '@/lib/i18n/format'
import type { RefusedField } from '@/lib/sizing/sizing'
import { acceptedSentence, quoted } from '@/lib/wording/problem'
import { useWords } from '../result/words'

/** Longer lists of options would hide the message: the field itself shows them. */
const MAX_OPTIONS_NAMED = 8

/** Gives the sentence for something wrong at an answer: the value that stands there and what is accepted. */
export function useDescribe(): (problem: RefusedField) => string {
  const { problem: sentences } = useMessages().wizard
  const words = useWords()
  return useCallback(
    ({ field, value, expected }) => {
      const missing = value === undefined || value === null || value === ''
      const accepted = acceptedSentence(expected, sentences, words.locale, (options) =>
        missing || options.length > MAX_OPTIONS_NAMED
          ? null
          : options.map((option) => words.answer(field, option)).join(', '),
      )
      const said = { value: quoted(value, words.number), expected: accepted }
      return formatMessage(sentences[missing ? 'missing' : 'refused'], said, words.locale)
    },
    [sentences, words],
  )
}
