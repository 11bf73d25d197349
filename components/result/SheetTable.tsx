'use client'

import { useTranslations } from 'next-intl'
import type { ConfigurationSheet } from '@/lib/sizing/plan'
import { CopyButton } from './CopyButton'
import { CheckIcon } from './icons'
import classes from './Result.module.css'
import { RuleTags } from './RuleTags'
import { Scroller } from './Scroller'
import tableClasses from './Table.module.css'
import { useWords } from './words'

/** A sheet with columns of its own, as a table; in one that decides, the row of the case in hand is marked. */
export function SheetTable({ sheet }: { readonly sheet: ConfigurationSheet }) {
  const t = useTranslations('result.configuration')
  const words = useWords()
  const title = words.sheetTitle(sheet)
  const columns = (sheet.columns ?? []).map((column) => words.say(`column.${column}`))
  const rows = sheet.rows.map((row) => ({
    row,
    name: row.name ?? words.say(`config.${row.key}`),
    cells: (row.cells ?? []).map(words.cell),
  }))
  const text = [columns, ...rows.map(({ name, cells }) => [name, ...cells])]
    .map((line) => line.join('\t'))
    .join('\n')
  return (
    <div className={tableClasses.block}>
      <div className={tableClasses.blockHead}>
        <h3 className={tableClasses.blockTitle}>{title}</h3>
        <CopyButton text={text} label={t('copyOf', { label: title })}>
          {t('copySheet')}
        </CopyButton>
      </div>
      <Scroller label={title}>
        <table className={tableClasses.table}>
          <caption className={classes.hidden}>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, name, cells }, position) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and two servers may be called alike
                key={position}
                data-applies={row.applies || undefined}
              >
                <th scope="row">
                  <span className={tableClasses.rowName}>{name}</span>
                  {row.applies && (
                    <span className={tableClasses.applies}>
                      <CheckIcon size={14} />
                      {t('applies')}
                    </span>
                  )}
                  <RuleTags rules={row.rules} />
                </th>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  )
}

/** The tables that decide, one below the other. */
export const Decisions = ({ sheets }: { readonly sheets: readonly ConfigurationSheet[] }) =>
  sheets.map((sheet) => <SheetTable key={sheet.sheet} sheet={sheet} />)
