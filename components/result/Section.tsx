'use client'

import type { ReactNode } from 'react'
import classes from './Result.module.css'

/** The id that a part of the result is linked to by. */
export const sectionId = (name: string): string => `result-${name}`

/** A part of the result under its title; `folded` ones open on demand, when linked to, and in print. */
export function Section({
  name,
  title,
  count,
  intro,
  folded = false,
  children,
}: {
  readonly name: string
  readonly title: string
  readonly count?: string
  readonly intro?: string
  readonly folded?: boolean
  readonly children: ReactNode
}) {
  const head = (
    <h2 className={classes.sectionTitle}>
      {title}
      {count && <span className={classes.count}>{count}</span>}
    </h2>
  )
  const body = (
    <div className={classes.body}>
      {intro && <p className={classes.intro}>{intro}</p>}
      {children}
    </div>
  )
  return folded ? (
    <details id={sectionId(name)} className={classes.section}>
      <summary className={classes.summaryLine}>{head}</summary>
      {body}
    </details>
  ) : (
    <section id={sectionId(name)} className={classes.section}>
      {head}
      {body}
    </section>
  )
}
