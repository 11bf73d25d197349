import type { ReactNode } from 'react'
import classes from './Page.module.css'

/** The width and the breathing space of a page; `narrow` for text. */
export function Page({
  narrow = false,
  children,
}: {
  readonly narrow?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={narrow ? `${classes.page} ${classes.narrow}` : classes.page}>{children}</div>
  )
}
