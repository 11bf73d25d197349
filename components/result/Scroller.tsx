'use client'

import type { ReactNode } from 'react'
import tableClasses from './Table.module.css'

/** Holds what may be wider than the screen: it scrolls sideways by itself, from the keyboard too. */
export function Scroller({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className={tableClasses.scroller} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
