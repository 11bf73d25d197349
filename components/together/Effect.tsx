'use client'

import { useTranslations } from 'next-intl'
import { pageHref } from '../projects/frame'
import { GivenWords } from '../result/words'
import { Link } from '../ui/navigation'
import { CombinedFindings } from './CombinedFindings'
import { type LoadedProject, ownNameOf } from './loaded'
import classes from './Together.module.css'

/** What sharing does, while it is entered: each shared machine with what it carries and what the documents say. */
export function Effect({ loaded }: { readonly loaded: LoadedProject }) {
  const t = useTranslations('projectSystems')
  const { together, words, names, project } = loaded
  const { combined } = together
  const machines = combined?.machines.filter(({ shared }) => shared !== null) ?? []
  const list = combined?.findings ?? []
  return (
    <section className={classes.effect} aria-labelledby="effect">
      <h2 id="effect">{t('effect.title')}</h2>
      <div aria-live="polite">
        {machines.length === 0 && <p className={classes.quiet}>{t('effect.nothing')}</p>}
        {words && (
          <GivenWords words={words}>
            {machines.map((machine) => (
              <section key={machine.id} className={classes.machine} aria-label={machine.name ?? ''}>
                <h3>{machine.name}</h3>
                <p>
                  {t('effect.carries', {
                    systems: new Intl.ListFormat(words.locale).format(
                      machine.of.map((own) =>
                        t('ofSystem', {
                          text: ownNameOf(loaded, own),
                          system: names[together.sized[own.system] ?? 0] ?? '',
                        }),
                      ),
                    ),
                  })}
                </p>
                <CombinedFindings
                  loaded={loaded}
                  list={list.filter((finding) => finding.machine === machine.id)}
                />
              </section>
            ))}
            <CombinedFindings
              loaded={loaded}
              list={list.filter((finding) => !machines.some(({ id }) => id === finding.machine))}
            />
          </GivenWords>
        )}
      </div>
      <p className={classes.more}>
        <Link href={pageHref(project.id, 'overview')}>{t('effect.overview')}</Link>
      </p>
    </section>
  )
}
