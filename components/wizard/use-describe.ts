'use client'

import { useMessages } from 'next-intl'
import { useCallback } from 'react'
import type { RefusedField } from '@/lib/sizing/sizing'
import { problemText } from '@/lib/wording/problem'
import { useWords } from '../result/words'

/** Gives the sentence for something wrong at an answer: the value that stands there and what is accepted. */
export function useDescribe(): (problem: RefusedField) => string {
  const { problem: sentences } = useMessages().wizard
  const words = useWords()
  return useCallback((problem) => problemText(problem, sentences, words), [sentences, words])
}
