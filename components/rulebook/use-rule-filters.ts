'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RulebookList } from '@/lib/wording/rulebook'
import { filtersOf, queryOf, type RuleFilters } from './filters'
import { rememberQuery } from './last-query'

/** Typing rests this long before the address follows: browsers refuse an address that changes at every key. */
const ADDRESS_MS = 300

/**
 * The filters of the list, kept in the address, so that they can be shared, reloaded and gone back to. A choice is a
 * step of the browser's history; typing is not, or going back would undo it letter by letter.
 */
export function useRuleFilters(list: RulebookList) {
  const params = useSearchParams()
  const [filters, setFilters] = useState(() => filtersOf(new URLSearchParams(params), list))
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const written = useRef(queryOf(filters))

  // Going back, and links to the list, change the address from outside. While somebody types, the address lags behind.
  useEffect(() => {
    const asked = filtersOf(new URLSearchParams(params), list)
    if (typing.current !== undefined || queryOf(asked) === written.current) return
    written.current = queryOf(asked)
    setFilters(asked)
  }, [params, list])

  useEffect(() => () => clearTimeout(typing.current), [])

  useEffect(() => rememberQuery(queryOf(filters)), [filters])

  const change = useCallback((next: RuleFilters, by: 'typing' | 'choice') => {
    setFilters(next)
    clearTimeout(typing.current)
    typing.current = undefined
    written.current = queryOf(next)
    const address = `${window.location.pathname}${written.current}`
    if (by === 'choice') window.history.pushState(null, '', address)
    else
      typing.current = setTimeout(() => {
        typing.current = undefined
        window.history.replaceState(null, '', address)
      }, ADDRESS_MS)
  }, [])

  return { filters, change }
}
