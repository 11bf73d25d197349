'use client'

import { useTranslations } from 'next-intl'
import { allFigures, withoutColumn } from '@/lib/sizing/collect'
import type { Figure } from '@/lib/sizing/figure'
import type { Sizing } from '@/lib/sizing/sizing'
import { FigureButton } from '../trace/FigureButton'
import { shortIds } from './flows'
import classes from './Result.module.css'
import tableClasses from './Table.module.css'
import { useWords } from './words'

interface Silence {
  readonly label: string
  readonly machines: readonly string[]
  readonly figure: Figure
}

/** Every value the document does not give, machines with the same silence together. */
export function Silences({ sizing }: { readonly sizing: Sizing }) {
  const t = useTranslations('result.silences')
  const words = useWords()
  const silences = new Map<string, Silence>()
  for (const [path, figure] of allFigures(sizing)) {
    if (figure.value !== null) continue
    const [kind, id = '', ...rest] = path.split('.')
    const label =
      kind === 'figures'
        ? words.say(`figure.${path.slice('figures.'.length)}`)
        : words.characteristic(withoutColumn(rest.join('.')))
    const known = silences.get(label)
    const machines = kind === 'machines' ? [id] : []
    silences.set(label, {
      label,
      figure,
      machines: [...new Set([...(known?.machines ?? []), ...machines])],
    })
  }
  if (silences.size === 0) return <p className={classes.quiet}>{t('none')}</p>
  return (
    <ul className={tableClasses.notes}>
      {[...silences.values()].map(({ label, machines, figure }) => (
        <li key={label}>
          {label}
          {machines.length > 0 && ` (${shortIds(machines).join(', ')})`}{' '}
          <FigureButton figure={figure} label={label} />
        </li>
      ))}
    </ul>
  )
}

/** Answers nobody gave, with the value that was taken in their place, each with a way to give it. */
export function Defaults({
  paths,
  taken,
  onGoToField,
}: {
  readonly paths: readonly string[]
  /** The value that was taken. */
  readonly taken: (path: string) => unknown
  readonly onGoToField: (field: string) => void
}) {
  const t = useTranslations('result.defaults')
  const words = useWords()
  if (paths.length === 0) return <p className={classes.quiet}>{t('none')}</p>
  return (
    <dl className={tableClasses.facts}>
      {paths.map((path) => (
        <div key={path}>
          <dt>
            <button type="button" className={classes.link} onClick={() => onGoToField(path)}>
              {words.label(path)}
            </button>
          </dt>
          <dd>{words.answer(path, taken(path))}</dd>
        </div>
      ))}
    </dl>
  )
}
