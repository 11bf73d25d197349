'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Link } from '../ui/navigation'
import { lastQuery } from './last-query'

/** The way back to the list, with the filters it was last seen with in this tab. */
export function BackToList({ children }: { readonly children: ReactNode }) {
  const [query, setQuery] = useState('')
  // Read after the page has come to life: the server does not know the tab.
  useEffect(() => setQuery(lastQuery()), [])
  return <Link href={`/rulebook${query}`}>{children}</Link>
}
