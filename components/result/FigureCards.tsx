'use client'

import { useTranslations } from 'next-intl'
import type { Figure } from '@/lib/sizing/figure'
import { BasisList } from '../trace/BasisBadge'
import { useExplain } from '../trace/Explain'
import { QuestionIcon } from './icons'
import overviewClasses from './Overview.module.css'
import { useWords } from './words'

/** Figures by name, a card each: what it is, its value, where that comes from, and the way to its proof. */
export function FigureCards({
  figures,
}: {
  readonly figures: readonly (readonly [string, Figure])[]
}) {
  return (
    <ul className={overviewClasses.cards}>
      {figures.map(([name, figure]) => (
        <li key={name}>
          <Card name={name} figure={figure} />
        </li>
      ))}
    </ul>
  )
}

function Card({ name, figure }: { readonly name: string; readonly figure: Figure }) {
  const t = useTranslations('result.figure')
  const words = useWords()
  const explain = useExplain()
  const label = words.say(`figure.${name}`)
  const value = words.quantity(figure)
  return (
    <div className={overviewClasses.card}>
      <p className={overviewClasses.cardLabel}>{label}</p>
      <p className={overviewClasses.cardValue}>{value}</p>
      <BasisList basis={figure.basis} />
      <button
        type="button"
        className={overviewClasses.why}
        aria-label={t('whyButton', { value, label })}
        aria-haspopup="dialog"
        onClick={() => explain({ label, figure })}
      >
        <QuestionIcon size={14} />
        {t('why')}
      </button>
    </div>
  )
}
