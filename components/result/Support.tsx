'use client'

import { useTranslations } from 'next-intl'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { shortIds } from './flows'
import classes from './Result.module.css'
import { RuleTags } from './RuleTags'
import { Scroller } from './Scroller'
import supportClasses from './Support.module.css'
import tableClasses from './Table.module.css'
import { type Mark, timelineOf } from './timeline'
import { useWords } from './words'

const KINDS: readonly Mark['kind'][] = ['document', 'mainstream', 'extended']

/** The ends of support against the day of the proposal: a drawing to see it, a table to read it. */
export function Support({
  support,
  proposalDate,
}: {
  readonly support: readonly ProductSupport[]
  readonly proposalDate: string
}) {
  const t = useTranslations('result.support')
  if (support.length === 0) return <p className={classes.quiet}>{t('none')}</p>
  return (
    <>
      <Drawing support={support} proposalDate={proposalDate} />
      <SupportTable support={support} />
    </>
  )
}

function Drawing({
  support,
  proposalDate,
}: {
  readonly support: readonly ProductSupport[]
  readonly proposalDate: string
}) {
  const t = useTranslations('result.support')
  const words = useWords()
  const { years, proposalAt, rows } = timelineOf(support, proposalDate)
  return (
    // The table below says the same in words.
    <div className={supportClasses.timeline} aria-hidden="true">
      <ul className={supportClasses.legend}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <Shape kind={kind} />
            </svg>
            {t(`${kind}Mark`)}
          </li>
        ))}
        <li>
          <span className={supportClasses.proposalKey} />
          {t('proposal', { date: words.date(proposalDate) })}
        </li>
      </ul>
      {rows.map(({ support: { product, status }, marks }) => (
        <div key={product} className={supportClasses.timelineRow}>
          <span className={supportClasses.timelineName}>{words.say(`software.${product}`)}</span>
          <svg className={supportClasses.timelineDrawing} height="28" aria-hidden="true">
            <Bars marks={marks} status={status} />
            <line
              className={supportClasses.proposalLine}
              x1={`${proposalAt}%`}
              x2={`${proposalAt}%`}
              y1="0"
              y2="28"
            />
            {marks.map(({ kind, at }) => (
              <svg
                key={kind}
                x={`${at}%`}
                y={heightOf(kind, marks)}
                overflow="visible"
                aria-hidden="true"
              >
                <Shape kind={kind} />
              </svg>
            ))}
          </svg>
        </div>
      ))}
      <div className={supportClasses.timelineRow}>
        <span />
        <svg className={supportClasses.timelineDrawing} height="20" aria-hidden="true">
          {years.map(({ year, at }, index) => (
            <text
              key={year}
              x={`${at}%`}
              y="14"
              textAnchor={index === 0 ? 'start' : at > 98 ? 'end' : 'middle'}
              className={supportClasses.year}
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}

/** Marks closer than this, in hundredths of the line, would hide each other. */
const TOO_CLOSE = 1.5

/** The document's mark stands above and the publisher's below where both fall on about the same day. */
function heightOf(kind: Mark['kind'], marks: readonly Mark[]): number {
  const own = marks.find((mark) => mark.kind === kind)
  const crowded = marks.some(
    (mark) => mark.kind !== kind && own && Math.abs(mark.at - own.at) < TOO_CLOSE,
  )
  if (!crowded) return 14
  return kind === 'document' ? 7 : 20
}

/** Support as the document counts it, and the publisher's extension of it. */
function Bars({
  marks,
  status,
}: {
  readonly marks: readonly Mark[]
  readonly status: ProductSupport['status']
}) {
  const find = (kind: Mark['kind']) => marks.find((mark) => mark.kind === kind)?.at
  const main = find('document') ?? find('mainstream')
  const extended = find('extended')
  return (
    <>
      <rect className={supportClasses.track} x="0" y="12" width="100%" height="4" rx="2" />
      {main !== undefined && (
        <rect
          className={supportClasses.mainBar}
          data-status={status}
          x="0"
          y="11"
          width={`${main}%`}
          height="6"
          rx="3"
        />
      )}
      {extended !== undefined && extended > (main ?? 0) && (
        <rect
          className={supportClasses.extendedBar}
          x={`${main ?? 0}%`}
          y="12.5"
          width={`${extended - (main ?? 0)}%`}
          height="3"
        />
      )}
    </>
  )
}

/** One form a kind of date, so that nobody needs the colours. */
function Shape({ kind }: { readonly kind: Mark['kind'] }) {
  if (kind === 'document') return <circle className={supportClasses.documentMark} r="5" />
  if (kind === 'mainstream')
    return <rect className={supportClasses.publisherMark} x="-4.5" y="-4.5" width="9" height="9" />
  return <path className={supportClasses.extendedMark} d="M0-5.5 5.5 0 0 5.5-5.5 0z" />
}

function SupportTable({ support }: { readonly support: readonly ProductSupport[] }) {
  const t = useTranslations('result.support')
  const words = useWords()
  const day = (date: string | null) => (date ? words.date(date) : <em>{t('unknown')}</em>)
  return (
    <Scroller label={t('timeline')}>
      <table className={tableClasses.table}>
        <caption className={classes.hidden}>{t('timeline')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('product')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col">{t('documentEnd')}</th>
            <th scope="col">{t('publisherMainstreamEnd')}</th>
            <th scope="col">{t('publisherExtendedEnd')}</th>
            <th scope="col">{t('machines')}</th>
          </tr>
        </thead>
        <tbody>
          {support.map((entry) => (
            <tr key={entry.product}>
              <th scope="row" className={tableClasses.product}>
                {words.say(`software.${entry.product}`)} <RuleTags rules={entry.rules} />
              </th>
              <td>
                <span className={supportClasses.supportStatus} data-status={entry.status}>
                  {t(entry.status)}
                </span>
              </td>
              <td>{day(entry.documentEnd)}</td>
              <td>{day(entry.publisherMainstreamEnd)}</td>
              <td>{day(entry.publisherExtendedEnd)}</td>
              <td>{shortIds(entry.machines).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
