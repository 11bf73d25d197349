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
  unit = true,
  brief = false,
}: {
  readonly figure: Figure
  readonly label: string
  /** False where the head of the column says the unit. */
  readonly unit?: boolean
  /** Where there is little room: the document's silence in two words. */
  readonly brief?: boolean
}) {
  const t = useTranslations('result.figure')
  const words = useWords()
  const explain = useExplain()
  const value = written()
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

  function written(): string {
    if (figure.value === null && brief) return t('silent')
    return typeof figure.value === 'number' && !unit
      ? words.number(figure.value)
      : words.quantity(figure)
  }
}
