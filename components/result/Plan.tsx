'use client'

import { useTranslations } from 'next-intl'
import type {
  ChecklistItem,
  ConfigurationSheet,
  InstallStep,
  NamedDocument,
  Phase,
} from '@/lib/sizing/plan'
import type { Machine } from '@/lib/sizing/topology'
import { CopyButton } from './CopyButton'
import classes from './Result.module.css'
import { RuleTags } from './RuleTags'
import { SheetTable } from './SheetTable'
import tableClasses from './Table.module.css'
import { useWords } from './words'

/** The order of installation. */
export function InstallPlan({
  steps,
  machines,
}: {
  readonly steps: readonly InstallStep[]
  readonly machines: readonly Machine[]
}) {
  const t = useTranslations('result.plan')
  const words = useWords()
  const names = new Map(machines.map((one) => [one.id, words.machineName(one)]))
  if (steps.length === 0) return <p className={classes.quiet}>{t('none')}</p>
  return (
    <ol className={classes.plan}>
      {steps.map(({ step, machine, action, params, rules }) => (
        <li key={`${step} ${machine} ${action}`} value={step}>
          <span className={classes.planMachine}>
            {machine === null ? t('everywhere') : (names.get(machine) ?? machine)}
          </span>
          <span className={classes.planText}>{words.say(`action.${action}`, params)}</span>
          <RuleTags rules={rules} />
        </li>
      ))}
    </ol>
  )
}

const PHASES: readonly Phase[] = ['before', 'during', 'after']

/** Who does what: one table a phase. */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const t = useTranslations('result')
  const words = useWords()
  return PHASES.map((phase) => {
    const rows = items.filter((item) => item.phase === phase)
    if (rows.length === 0) return null
    const title = t(`phase.${phase}`)
    return (
      <div key={phase} className={tableClasses.block}>
        <h3 className={tableClasses.blockTitle}>{title}</h3>
        <table className={tableClasses.table}>
          <caption className={classes.hidden}>{t('checklist.caption', { phase: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('checklist.item')}</th>
              <th scope="col">{t('owner.label')}</th>
              <th scope="col">{t('flow.rules')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, params, owner, rules }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items never move, and one may stand for each of several machines
              <tr key={at}>
                <td>{words.say(`checklist.${item}`, params)}</td>
                <td className={tableClasses.nowrap}>{t(`owner.${owner}`)}</td>
                <td>
                  <RuleTags rules={rules} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  })
}

/** The values to enter during installation, sheet by sheet, each ready to copy. */
export function Configuration({ sheets }: { readonly sheets: readonly ConfigurationSheet[] }) {
  const t = useTranslations('result.configuration')
  const words = useWords()
  return sheets.map((sheet, position) => {
    // Two sheets may be called alike: their place tells them apart, and they never move.
    const id = `${sheet.sheet} ${position}`
    if (sheet.columns) return <SheetTable key={id} sheet={sheet} />
    const { rows } = sheet
    const title = words.sheetTitle(sheet)
    const lines = rows
      .map(({ key, value }) => `${words.say(`config.${key}`)}\t${words.setting(key, value)}`)
      .join('\n')
    return (
      <div key={id} className={tableClasses.block}>
        <div className={tableClasses.blockHead}>
          <h3 className={tableClasses.blockTitle}>{title}</h3>
          <CopyButton text={lines} label={t('copyOf', { label: title })}>
            {t('copySheet')}
          </CopyButton>
        </div>
        <table className={tableClasses.table}>
          <caption className={classes.hidden}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('value')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, value, rules }, at) => {
              const label = words.say(`config.${key}`)
              const setting = words.setting(key, value)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and two may be alike
                <tr key={at}>
                  <th scope="row">
                    {label} <RuleTags rules={rules} />
                  </th>
                  <td>
                    <span className={classes.copyLine}>
                      <span>{setting}</span>
                      <CopyButton text={setting} label={t('copyOf', { label })} />
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    )
  })
}

/** Documents to ask for or to hand over. */
export function Documents({ documents }: { readonly documents: readonly NamedDocument[] }) {
  const words = useWords()
  return (
    <ul className={tableClasses.notes}>
      {documents.map(({ name, rules }) => (
        <li key={name}>
          {words.say(`document.${name}`)} <RuleTags rules={rules} />
        </li>
      ))}
    </ul>
  )
}
