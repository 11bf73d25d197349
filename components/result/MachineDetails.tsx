'use client'

import { useTranslations } from 'next-intl'
import type { Machine } from '@/lib/sizing/topology'
import { BasisBadge } from '../trace/BasisBadge'
import { FigureButton } from '../trace/FigureButton'
import classes from './Result.module.css'
import { RuleTags } from './RuleTags'
import { Scroller } from './Scroller'
import tableClasses from './Table.module.css'
import { useWords } from './words'

/** What a machine carries besides its columns: software, other characteristics, remarks. */
export function MachineDetails({ machine }: { readonly machine: Machine }) {
  const t = useTranslations('result')
  const words = useWords()
  const name = words.machineName(machine)
  return (
    <section className={tableClasses.machineDetails}>
      <h3>
        {name} <span>{machine.roles.map(words.role).join(', ')}</span>
      </h3>
      {machine.software.length === 0 ? (
        <p className={classes.quiet}>{t('server.noSoftware')}</p>
      ) : (
        <SoftwareTable machine={machine} />
      )}
      {machine.characteristics.length > 0 && (
        <dl className={tableClasses.facts}>
          {machine.characteristics.map(({ key, requirement: { minimum, recommended } }) => {
            const label = words.say(`characteristic.${key}`)
            return (
              <div key={key}>
                <dt>{label}</dt>
                <dd>
                  <FigureButton figure={minimum} label={words.minimumOf(`${label}, ${name}`)} />
                  {recommended.value !== minimum.value && (
                    <>
                      {' → '}
                      <FigureButton
                        figure={recommended}
                        label={words.recommendedOf(`${label}, ${name}`)}
                      />
                    </>
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {(machine.notes.length > 0 || machine.powerPlanHigh) && (
        <ul className={tableClasses.notes}>
          {machine.powerPlanHigh && <li>{t('server.powerPlan')}</li>}
          {machine.notes.map(({ code, params, rules, assumption }) => (
            <li key={code}>
              {words.say(`note.${code}`, params)} <RuleTags rules={rules} />
              {assumption && <BasisBadge basis="assumption" />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function SoftwareTable({ machine }: { readonly machine: Machine }) {
  const t = useTranslations('result')
  const words = useWords()
  return (
    <Scroller label={`${t('server.software')}, ${words.machineName(machine)}`}>
      <table className={tableClasses.table}>
        <thead>
          <tr>
            <th scope="col">{t('server.product')}</th>
            <th scope="col">{t('figure.minimum')}</th>
            <th scope="col">{t('figure.recommended')}</th>
            <th scope="col">{t('server.chosen')}</th>
            <th scope="col">{t('flow.rules')}</th>
          </tr>
        </thead>
        <tbody>
          {machine.software.map(({ product, minimum, recommended, chosen, rules, assumption }) => (
            <tr key={product}>
              <th scope="row">{words.say(`software.${product}`)}</th>
              <td>{minimum === null ? '–' : words.version(minimum)}</td>
              <td>{recommended === null ? '–' : words.version(recommended)}</td>
              <td>{chosen === null ? '–' : words.version(chosen)}</td>
              <td>
                <RuleTags rules={rules} />
                {assumption && <BasisBadge basis="assumption" />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
