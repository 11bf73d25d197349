'use client'

import { Skeleton } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { lazy, type Ref, Suspense, useEffect, useState } from 'react'
import type { ProjectStorage } from '@/lib/intake/project'
import type { Result } from '@/lib/kernel/result'
import type { AnyPack, Example } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'
import { quoted } from '@/lib/wording/problem'
import { useWords } from '../result/words'
import type { StoredDraft } from './draft-store'
import classes from './Workbench.module.css'

const ResultView = lazy(async () => ({
  default: (await import('../result/ResultView')).ResultView,
}))

/** Reasons named one by one before the rest is counted. */
const MAX_REASONS = 6
/** Typing rests this long before the new result is read out. */
const ANNOUNCE_MS = 1_200

interface Props {
  readonly pack: AnyPack
  readonly outcome: Result<Sizing, Refusal>
  readonly request: SizingRequest
  readonly store: StoredDraft
  readonly project: ProjectStorage | null
  readonly onExample: (example: Example) => void
  readonly onGoToField: (field: string) => void
  readonly ref: Ref<HTMLElement>
}

/** The result of the answers as they stand; while they do not hold, the last one that did, greyed, and what is wrong. */
export function LiveResult({ outcome, onExample, onGoToField, ref, ...rest }: Props) {
  const t = useTranslations('wizard')
  const [last, setLast] = useState<Sizing | null>(null)
  if (outcome.ok && outcome.value !== last) setLast(outcome.value)
  // Whoever starts over has let go of the last result too.
  const startedOver = Object.keys(rest.store.draft.answers).length === 0
  const sizing = outcome.ok ? outcome.value : startedOver ? null : last
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={classes.result}
      aria-label={t('result')}
      id="result"
    >
      <Announcement outcome={outcome} />
      {!outcome.ok && (
        <Waiting refusal={outcome.error} stale={sizing !== null} onGoToField={onGoToField} />
      )}
      {!sizing && <Examples examples={rest.pack.examples} onExample={onExample} />}
      {sizing && (
        <Suspense fallback={<Skeleton height={560} />}>
          <div className={outcome.ok ? undefined : classes.stale}>
            <ResultView {...rest} sizing={sizing} stale={!outcome.ok} onGoToField={onGoToField} />
          </div>
        </Suspense>
      )}
      <JumpToResult />
    </section>
  )
}

/** On small screens the result is below the form: a way there while it is out of sight. */
function JumpToResult() {
  const t = useTranslations('wizard.live')
  const [hidden, setHidden] = useState(false)
  useEffect(() => {
    const result = document.getElementById('result')
    if (!result) return
    const watch = new IntersectionObserver(([entry]) => setHidden(entry?.isIntersecting ?? false))
    watch.observe(result)
    return () => watch.disconnect()
  }, [])
  return hidden ? null : (
    <a className={classes.jump} href="#result">
      {t('jump')}
    </a>
  )
}

function Waiting({
  refusal,
  stale,
  onGoToField,
}: {
  readonly refusal: Refusal
  readonly stale: boolean
  readonly onGoToField: (field: string) => void
}) {
  const t = useTranslations('wizard.live')
  const words = useWords()
  const reasons = [
    ...refusal.refused.map(({ field, value }) => ({
      field,
      text: t('refused', { label: words.label(field), value: quoted(value, words.number) }),
    })),
    ...refusal.missing.map((field) => ({
      field,
      text: t('missing', { label: words.label(field) }),
    })),
  ]
  const more = reasons.length - MAX_REASONS
  return (
    <div className={classes.waiting}>
      <h2>{t(stale ? 'stale' : 'incomplete')}</h2>
      <p>{t(stale ? 'staleHint' : 'incompleteHint')}</p>
      <ul>
        {reasons.slice(0, MAX_REASONS).map(({ field, text }) => (
          <li key={field}>
            <button
              type="button"
              className={classes.inlineButton}
              onClick={() => onGoToField(field)}
            >
              {text}
            </button>
          </li>
        ))}
        {more > 0 && <li>{t('more', { count: more })}</li>}
      </ul>
    </div>
  )
}

/** What the result could look like: examples to start from while there is nothing to show. */
function Examples({
  examples,
  onExample,
}: {
  readonly examples: readonly Example[]
  readonly onExample: (example: Example) => void
}) {
  const t = useTranslations('wizard.live')
  const words = useWords()
  return (
    <section className={classes.examples}>
      <h2>{t('start')}</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.id}>
            <button type="button" onClick={() => onExample(example)}>
              <span className={classes.exampleName}>{words.say(`example.${example.id}`)}</span>
              <span className={classes.exampleText}>
                {words.message(`example.${example.id}.description`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Tells screen readers what typing changed, once it rests. */
function Announcement({ outcome }: { readonly outcome: Result<Sizing, Refusal> }) {
  const t = useTranslations()
  const words = useWords()
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!outcome.ok) {
        const count = outcome.error.refused.length + outcome.error.missing.length
        setText(t('wizard.live.notUpdated', { count }))
        return
      }
      const [first] = outcome.value.summary
      setText(
        t('wizard.live.updated', {
          status: t(`result.status.${outcome.value.status}`),
          summary: first ? words.say(`summary.${first.code}`, first.params) : '',
        }),
      )
    }, ANNOUNCE_MS)
    return () => clearTimeout(timer)
  }, [outcome, t, words])
  return (
    <p aria-live="polite" className={classes.hidden}>
      {text}
    </p>
  )
}
