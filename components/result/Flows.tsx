'use client'

import { useTranslations } from 'next-intl'
import { flowsOf } from '@/lib/sizing/flows'
import type { Link, Machine } from '@/lib/sizing/topology'
import { BasisBadge } from '../trace/BasisBadge'
import { shortIds } from './flows'
import classes from './Result.module.css'
import { RuleTags } from './RuleTags'
import { Scroller } from './Scroller'
import tableClasses from './Table.module.css'
import { useWords } from './words'

/** The port plan: which machines call which, over what, for what. */
export function Flows({
  links,
  machines,
}: {
  readonly links: readonly Link[]
  readonly machines: readonly Machine[]
}) {
  const t = useTranslations('result.flow')
  const words = useWords()
  if (links.length === 0) return <p className={classes.quiet}>{t('none')}</p>
  const names = new Map(machines.map((machine) => [machine.id, words.machineName(machine)]))
  const ends = (ids: readonly string[]) =>
    shortIds(ids.map((id) => names.get(id) ?? words.end(id))).join(', ')
  return (
    <Scroller label={t('caption')}>
      <table className={tableClasses.table}>
        <caption className={classes.hidden}>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('port')}</th>
            <th scope="col">{t('purpose')}</th>
            <th scope="col">{t('basis')}</th>
          </tr>
        </thead>
        <tbody>
          {flowsOf(links).map((flow) => (
            <tr key={JSON.stringify([flow.from, flow.to, flow.purpose, flow.port])}>
              <td>{ends(flow.from)}</td>
              <td>{ends(flow.to)}</td>
              <td className={tableClasses.nowrap}>
                {flow.protocol.toUpperCase()} {flow.port ?? <em>{t('noPort')}</em>}
              </td>
              <td>{words.say(`link.${flow.purpose}`, flow.params)}</td>
              <td>
                <span className={classes.tags}>
                  <BasisBadge basis={flow.basis} />
                  <RuleTags rules={flow.rules} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
