'use client'

import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/sizing/pack'
import type { Refusal } from '@/lib/sizing/sizing'
import { CheckIcon, ErrorIcon } from '../result/icons'
import { useWords } from '../result/words'
import { stepOfField } from './questions'
import classes from './Workbench.module.css'

interface Count {
  readonly wrong: number
  readonly missing: number
}

/** How many answers of each step are refused or missing. */
export function countByStep(steps: readonly Step[], refusal: Refusal | null): Map<string, Count> {
  const counts = new Map<string, Count>()
  const add = (field: string, key: keyof Count) => {
    const step = stepOfField(steps, field)
    if (!step) return
    const count = counts.get(step.id) ?? { wrong: 0, missing: 0 }
    counts.set(step.id, { ...count, [key]: count[key] + 1 })
  }
  for (const { field } of refusal?.refused ?? []) add(field, 'wrong')
  for (const field of refusal?.missing ?? []) add(field, 'missing')
  return counts
}

/** The steps of the wizard, each with what it still needs. Any step can be opened at any time. */
export function StepNav({
  steps,
  current,
  refusal,
  onOpen,
}: {
  readonly steps: readonly Step[]
  readonly current: string
  readonly refusal: Refusal | null
  readonly onOpen: (id: string) => void
}) {
  const t = useTranslations('wizard.steps')
  const words = useWords()
  const counts = countByStep(steps, refusal)
  return (
    <nav aria-label={t('label')} className={classes.steps}>
      <ol>
        {steps.map((step, index) => {
          const { wrong, missing } = counts.get(step.id) ?? { wrong: 0, missing: 0 }
          const state = wrong > 0 ? 'wrong' : missing > 0 ? 'todo' : 'complete'
          return (
            <li key={step.id}>
              <button
                type="button"
                className={classes.step}
                data-state={state}
                aria-current={step.id === current ? 'step' : undefined}
                onClick={() => onOpen(step.id)}
              >
                <span className={classes.stepMark} aria-hidden="true">
                  {state === 'wrong' ? (
                    <ErrorIcon size={14} />
                  ) : state === 'complete' ? (
                    <CheckIcon size={14} />
                  ) : (
                    index + 1
                  )}
                </span>
                <span className={classes.stepTitle}>{words.say(`step.${step.id}.title`)}</span>
                <span className={classes.stepState}>
                  {state === 'complete' ? t('complete') : t(state, { count: wrong || missing })}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
