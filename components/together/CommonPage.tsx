'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isProposalDate } from '@/lib/kernel/dates'
import { GivenWords } from '../result/words'
import { SaveStatus } from '../wizard/SaveStatus'
import { ProposalDate } from '../wizard/StepHeading'
import { CommonQuestion } from './CommonQuestion'
import { Effect } from './Effect'
import type { LoadedProject } from './loaded'
import { Sharing } from './Sharing'
import classes from './Together.module.css'
import type { ProjectState } from './use-project'

/** What is asked once for all systems of a project, and which machines they share; what follows stands beside it. */
export function CommonPage({
  state,
  loaded,
}: {
  readonly state: ProjectState
  readonly loaded: LoadedProject
}) {
  const t = useTranslations('projectSystems')
  const { project, names, wordings, common } = loaded
  const [first] = wordings
  const idOf = (position: number) => project.systems[position]?.id ?? ''
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <section className={classes.card} aria-labelledby="common-answers">
          <header className={classes.head}>
            <h2 id="common-answers">{t('common.title')}</h2>
            <SaveStatus state={state.save} local={false} onSave={() => void state.flush()} />
          </header>
          <p className={classes.intro}>{t('common.intro')}</p>
          {first && (
            <GivenWords words={first}>
              <ProjectDate
                key={state.epoch}
                value={project.details.proposalDate}
                onChange={state.setDate}
              />
            </GivenWords>
          )}
          {common.length === 0 && <p className={classes.quiet}>{t('common.none')}</p>}
          {common.map((question) => {
            const [asked] = question.values
            const words = asked && wordings[asked.system]
            return (
              words && (
                <GivenWords key={`${question.key} ${state.epoch}`} words={words}>
                  <CommonQuestion
                    question={question}
                    names={names}
                    wordings={wordings}
                    onAnswer={(value) =>
                      state.answer(
                        question.values.map(({ system, path }) => ({
                          systemId: idOf(system),
                          path,
                        })),
                        value,
                      )
                    }
                  />
                </GivenWords>
              )
            )
          })}
        </section>
        <Sharing loaded={loaded} onChange={state.share} />
      </div>
      <Effect loaded={loaded} />
    </div>
  )
}

/** The date of the project: what does not exist stays in the input until it does. */
function ProjectDate({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (date: string) => void
}) {
  const [typed, setTyped] = useState(value)
  return (
    <ProposalDate
      value={typed}
      onChange={(date) => {
        setTyped(date)
        if (isProposalDate(date)) onChange(date)
      }}
    />
  )
}
