'use client'

import { useTranslations } from 'next-intl'
import type { Figure } from '@/lib/sizing/figure'
import { useWords } from '../result/words'
import { useExplain } from './Explain'
import classes from './Trace.module.css'

/** A figure's value; pressing it asks why. `label` says which figure it is, for those who cannot see its place. */
export function FigureButton({
  figure,
  label,
  bare = false,
}: {
  readonly figure: Figure
  readonly label: string
  /** Leaves the unit to the head of the column. */
  readonly bare?: boolean
}) {
  const t = useTranslations('result.figure')
  const words = useWords()
  const explain = useExplain()
  const value =
    bare && typeof figure.value === 'number' ? words.number(figure.value) : words.quantity(figure)
  return (
    <button
      type="button"
      className={classes.figure}
      data-silent={figure.value === null || undefined}
      aria-label={t('whyOf', { value, label })}
      aria-haspopup="dialog"
      onClick={() => explain({ label, figure })}
    >
      {value}
    </button>
  )
}
