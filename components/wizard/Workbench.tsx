'use client'

import { useLocale } from 'next-intl'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { withValues } from '@/lib/intake/draft'
import type { ProjectStorage } from '@/lib/intake/project'
import { toSizingRequest } from '@/lib/intake/request'
import type { Locale } from '@/lib/kernel/locale'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import { WordsProvider } from '../result/words'
import { CaseOffer } from './CaseOffer'
import { ConflictDialog } from './ConflictDialog'
import type { StoredDraft, WorkbenchStorage, WorkbenchWatch } from './draft-store'
import { focusField } from './focus-field'
import { LiveResult } from './LiveResult'
import { provisionalAnswers, stepOfField } from './questions'
import { StepForm } from './StepForm'
import { StepHeading } from './StepHeading'
import { StepNav } from './StepNav'
import { Toolbar } from './Toolbar'
import { useLocalDraft } from './use-local-draft'
import { useReplacement } from './use-replacement'
import { useServerDraft } from './use-server-draft'
import classes from './Workbench.module.css'

interface Props {
  readonly pack: AnyPack
  readonly storage: WorkbenchStorage
  readonly watch?: WorkbenchWatch
}

/** The wizard and its live result, kept in this browser or in a project. */
export function Workbench({ pack, storage, watch }: Props) {
  const locale = useLocale() as Locale
  return (
    <WordsProvider pack={pack} locale={locale}>
      {storage === 'local' ? (
        <Local pack={pack} />
      ) : (
        <Server key={storage.systemId} pack={pack} storage={storage} watch={watch} />
      )}
    </WordsProvider>
  )
}

const Local = ({ pack }: { readonly pack: AnyPack }) => (
  <Bench pack={pack} store={useLocalDraft(pack.id)} project={null} />
)

function Server({
  pack,
  storage,
  watch,
}: {
  readonly pack: AnyPack
  readonly storage: ProjectStorage
  readonly watch: WorkbenchWatch | undefined
}) {
  const store = useServerDraft(storage, pack.id)
  const { flush } = store
  const saving = useRef(flush)
  saving.current = flush
  const onFlush = watch?.onFlush
  useEffect(() => {
    onFlush?.(() => saving.current())
    return () => onFlush?.(null)
  }, [onFlush])
  return <Bench pack={pack} store={store} project={storage} onOutcome={watch?.onOutcome} />
}

/** Where the questions are answered that several systems of a project ask. */
const commonHref = (project: ProjectStorage | null): string =>
  project ? `/projects/${project.projectId}/common` : ''

interface BenchProps {
  readonly pack: AnyPack
  readonly store: StoredDraft
  readonly project: ProjectStorage | null
  readonly onOutcome?: WorkbenchWatch['onOutcome'] | undefined
}

/** Where to put the keyboard once the next step is on screen. */
type Target = { readonly field: string } | 'heading'

function Bench({ pack, store, project, onOutcome }: BenchProps) {
  const { draft } = store
  const common = useMemo(
    () => (project?.common ? new Map(project.common.map((one) => [one.path, one])) : null),
    [project?.common],
  )
  const [stepId, setStepId] = useState(pack.steps[0]?.id ?? '')
  const [target, setTarget] = useState<Target | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const resultTop = useRef<HTMLElement>(null)

  const replacement = useReplacement(pack, store)

  const provisional = useMemo(() => provisionalAnswers(pack, draft), [pack, draft])
  // Typing stays fluid: the result is worked out from the newest draft as soon as the browser has a moment.
  const settled = useDeferredValue(draft)
  const request = useMemo(() => toSizingRequest(settled, pack.id), [settled, pack.id])
  const outcome = useMemo(() => evaluate(pack, request), [pack, request])
  const refusal = outcome.ok ? null : outcome.error
  useEffect(() => onOutcome?.(outcome), [outcome, onOutcome])

  const index = Math.max(
    0,
    pack.steps.findIndex((step) => step.id === stepId),
  )
  const step = pack.steps[index]

  useEffect(() => {
    if (target === null) return
    setTarget(null)
    if (target !== 'heading' && focusField(target.field)) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [target])

  const open = useCallback(
    (id: string, to: Target = 'heading') => {
      void store.flush()
      setStepId(id)
      setTarget(to)
    },
    [store.flush],
  )
  const goToField = useCallback(
    (field: string) =>
      open(stepOfField(pack.steps, field)?.id ?? pack.steps[0]?.id ?? '', { field }),
    [open, pack.steps],
  )
  const goToResult = () => {
    resultTop.current?.focus({ preventScroll: true })
    resultTop.current?.scrollIntoView({ block: 'start' })
  }

  if (!step) return null
  return (
    <div className={classes.workbench}>
      <Toolbar
        pack={pack}
        store={store}
        projectId={project?.projectId ?? null}
        replacement={replacement}
      />
      <StepNav steps={pack.steps} current={step.id} refusal={refusal} onOpen={open} />
      <div className={classes.columns}>
        <section className={classes.form} aria-labelledby="step-heading">
          <StepHeading
            ref={heading}
            step={step}
            position={index + 1}
            total={pack.steps.length}
            proposalDate={index === 0 ? draft.proposalDate : null}
            dateHref={common && commonHref(project)}
            onProposalDate={(proposalDate) =>
              store.update((current) =>
                current.proposalDate === proposalDate ? current : { ...current, proposalDate },
              )
            }
          />
          <StepForm
            key={`${step.id}-${store.epoch}`}
            step={step}
            draft={draft}
            provisional={provisional}
            common={common}
            commonHref={commonHref(project)}
            first={index === 0}
            last={index === pack.steps.length - 1}
            onValues={(values) => store.update((current) => withValues(current, values))}
            onPrevious={() => open(pack.steps[index - 1]?.id ?? step.id)}
            onNext={() => {
              const next = pack.steps[index + 1]
              if (next) open(next.id)
              else goToResult()
            }}
          />
        </section>
        <LiveResult
          ref={resultTop}
          pack={pack}
          outcome={outcome}
          request={request}
          store={store}
          project={project}
          onExample={replacement.load}
          onGoToField={goToField}
        />
      </div>
      {project === null && <CaseOffer pack={pack} store={store} replacement={replacement} />}
      <ConflictDialog conflict={store.conflict} />
    </div>
  )
}
