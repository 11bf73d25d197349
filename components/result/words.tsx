'use client'

import { useMessages } from 'next-intl'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import { type Wording, wordingOf } from '@/lib/wording/wording'

const WordsContext = createContext<Wording | null>(null)

/** Gives the parts of a result or a wizard the words of its pack. */
export function WordsProvider({
  pack,
  locale,
  children,
}: {
  readonly pack: AnyPack
  readonly locale: Locale
  readonly children: ReactNode
}) {
  const tables = useMessages()
  const words = useMemo(() => wordingOf(pack, locale, tables), [pack, locale, tables])
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

/** Gives the parts of a result below it words that were made elsewhere, such as those of a project of several systems. */
export function GivenWords({
  words,
  children,
}: {
  readonly words: Wording
  readonly children: ReactNode
}) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

/** The words of the pack on screen. Throws outside a `WordsProvider`. */
export function useWords(): Wording {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords needs a WordsProvider around it')
  return words
}
