'use client'

import { useMessages } from 'next-intl'
import { useId, useMemo } from 'react'
import type { DiagramLabels } from '@/lib/diagram/labels'
import { drawTopology } from '@/lib/diagram/layout'
import { outlineOf } from '@/lib/diagram/outline'
import { diagramLabels } from '@/lib/diagram/words'
import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/kernel/locale'
import type { Column } from '@/lib/sizing/proposed'
import type { Link, Machine, Role } from '@/lib/sizing/topology'
import classes from './Diagram.module.css'
import { Shapes } from './Shapes'

/** Wider drawings scroll rather than shrink below what can be read. */
const FULL = 720

/**
 * The architecture drawing of a sizing, with the same content as text below it. The drawing keeps a legible size: on a
 * narrow screen it scrolls sideways. Needs the `diagram` messages around it.
 */
export function Diagram({
  machines,
  links,
  locale,
  column,
  ownRole,
}: {
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
  readonly locale: Locale
  /** The column of the vendor's table that the boxes show. */
  readonly column: Column
  /** Says the roles that only the system on display knows. */
  readonly ownRole?: (role: Role) => string
}) {
  const { diagram: words } = useMessages()
  const labels = useMemo(() => {
    const format = (value: number) => formatNumber(value, locale)
    return diagramLabels(words, format, column, machines.length, ownRole)
  }, [machines, words, locale, column, ownRole])
  return <LabelledDiagram machines={machines} links={links} labels={labels} />
}

/** The same for whoever brings the labels, such as a project of several systems. */
export function LabelledDiagram({
  machines,
  links,
  labels,
}: {
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
  readonly labels: DiagramLabels
}) {
  const { diagram: words } = useMessages()
  const id = useId()
  const drawing = useMemo(() => drawTopology(machines, links, labels), [machines, links, labels])
  const outline = useMemo(() => outlineOf(drawing, words), [drawing, words])
  const { width, height } = drawing

  return (
    <figure className={classes.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className={classes.scroller} aria-label={words.scrollable} tabIndex={0}>
        <svg
          className={width > FULL ? `${classes.drawing} ${classes.full}` : classes.drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
        >
          <title id={`${id}-title`}>{drawing.title}</title>
          <desc id={`${id}-description`}>{drawing.description}</desc>
          <Shapes drawing={drawing} />
        </svg>
      </section>
      <details className={classes.outline}>
        <summary>{words.outline.title}</summary>
        <OutlineList title={words.outline.machines} lines={outline.machines} />
        <OutlineList title={words.outline.flows} lines={outline.flows} />
      </details>
    </figure>
  )
}

function OutlineList({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly string[]
}) {
  if (lines.length === 0) return null
  return (
    <>
      <p className={classes.outlineTitle}>{title}</p>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
