'use client'

import { useDebouncedValue, useInViewport } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type Cliff, cliffsOf } from '@/lib/sizing/cliffs'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import classes from './Result.module.css'
import tableClasses from './Table.module.css'
import { useWords } from './words'

/** Looking for the next steps takes some hundred sizings: it waits until typing rests. */
const REST_MS = 400

/** The steps of the request that was last searched; null while none was. Searches only while it is looked at. */
function useCliffs(
  pack: AnyPack,
  request: SizingRequest,
  watched: boolean,
): readonly Cliff[] | null {
  const [rested] = useDebouncedValue(request, REST_MS)
  const [found, setFound] = useState<{ request: SizingRequest; cliffs: readonly Cliff[] } | null>(
    null,
  )
  useEffect(() => {
    if (!watched || found?.request === rested) return
    const timer = setTimeout(() => setFound({ request: rested, cliffs: cliffsOf(pack, rested) }))
    return () => clearTimeout(timer)
  }, [pack, rested, watched, found])
  return found && found.request === request ? found.cliffs : null
}

/** What a step changes, one line a figure. */
function Changes({ cliff }: { readonly cliff: Cliff }) {
  const t = useTranslations('result.cliffs')
  const words = useWords()
  const totals = (['processors', 'memoryGb'] as const).flatMap((key) => {
    const pair = cliff[key]
    return pair ? [{ label: t(key), before: pair[0], after: pair[1] }] : []
  })
  const figures = cliff.changes
    .filter(({ figure }) => figure !== 'rds.processors' || !cliff.processors)
    .map(({ figure, before, after }) => ({
      label: words.say(`figure.${figure}`),
      before,
      after,
    }))
  const shown = (value: unknown) => words.quantity({ value: value as number, unit: 'none' })
  return (
    <ul className={tableClasses.notes}>
      {[...figures, ...totals].map(({ label, before, after }) => (
        <li key={label}>{t('change', { label, before: shown(before), after: shown(after) })}</li>
      ))}
    </ul>
  )
}

/** For each number answered, the next value at which the servers change, and how. */
export function Cliffs({
  pack,
  request,
  onGoToField,
}: {
  readonly pack: AnyPack
  readonly request: SizingRequest
  readonly onGoToField: (field: string) => void
}) {
  const t = useTranslations('result.cliffs')
  const words = useWords()
  const { ref, inViewport } = useInViewport<HTMLDivElement>()
  const cliffs = useCliffs(pack, request, inViewport)
  if (!cliffs || cliffs.length === 0)
    return (
      <div ref={ref}>
        <p className={classes.quiet} role="status">
          {t(cliffs ? 'none' : 'searching')}
        </p>
      </div>
    )
  return (
    <div ref={ref}>
      <table className={tableClasses.table}>
        <caption className={classes.hidden}>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answer')}</th>
            <th scope="col">{t('current')}</th>
            <th scope="col">{t('next')}</th>
            <th scope="col">{t('changes')}</th>
          </tr>
        </thead>
        <tbody>
          {cliffs.map((cliff) => (
            <tr key={cliff.field}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.link}
                  onClick={() => onGoToField(cliff.field)}
                >
                  {words.label(cliff.field)}
                </button>
              </th>
              <td>{words.number(cliff.current)}</td>
              <td>{words.number(cliff.next)}</td>
              <td>
                <Changes cliff={cliff} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
