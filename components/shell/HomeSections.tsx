import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bolt, Proof, Sheet } from '../ui/Icon'
import classes from './Home.module.css'

const POINTS = [
  { key: 'live', icon: <Bolt /> },
  { key: 'proof', icon: <Proof /> },
  { key: 'document', icon: <Sheet /> },
] as const

const STEPS = ['choose', 'answer', 'deliver'] as const

/** What one gets, and how it goes. */
export function HomeSections({ systems }: { readonly systems: ReactNode }) {
  const t = useTranslations('home')
  return (
    <>
      <section className={classes.section}>
        <h2 className={classes.sectionTitle}>{t('points.title')}</h2>
        <ul className={classes.columns}>
          {POINTS.map(({ key, icon }) => (
            <li key={key}>
              <span className={classes.icon}>{icon}</span>
              <h3>{t(`points.${key}.title`)}</h3>
              <p>{t(`points.${key}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.section}>
        <h2 className={classes.sectionTitle}>{t('steps.title')}</h2>
        <ol className={classes.columns}>
          {STEPS.map((key, i) => (
            <li key={key}>
              <span className={classes.icon} aria-hidden="true">
                {i + 1}
              </span>
              <h3>{t(`steps.${key}.title`)}</h3>
              <p>{t(`steps.${key}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={classes.section}>
        <h2 className={classes.sectionTitle}>{t('systems')}</h2>
        {systems}
      </section>
    </>
  )
}
