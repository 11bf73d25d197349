'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import {
  type FieldErrors,
  type FieldValues,
  FormProvider,
  type Resolver,
  useForm,
  useWatch,
} from 'react-hook-form'
import { type Draft, draftValues } from '@/lib/intake/draft'
import type { CommonPath } from '@/lib/intake/project'
import { nested } from '@/lib/intake/request'
import type { Step } from '@/lib/sizing/pack'
import { useWords } from '../result/words'
import { CommonAnswer } from './CommonAnswer'
import { ErrorSummary, flatErrors } from './ErrorSummary'
import { QuestionField } from './QuestionField'
import { fieldOf, isRequired, offeredField, type Provisional } from './questions'
import { fromRaw, rawAt, toRaw } from './raw-values'
import { stepSchema } from './step-schema'
import { useDescribe } from './use-describe'
import classes from './Wizard.module.css'

interface Props {
  readonly step: Step
  readonly draft: Draft
  readonly provisional: Provisional
  /** Questions answered beside the systems of a project, by path; null where there are none. */
  readonly common: ReadonlyMap<string, CommonPath> | null
  readonly commonHref: string
  readonly first: boolean
  readonly last: boolean
  /** Values by path; undefined takes an answer away. */
  readonly onValues: (values: Record<string, unknown>) => void
  readonly onPrevious: () => void
  /** Called once nothing in the step is wrong. */
  readonly onNext: () => void
}

/** One step of the wizard: its questions as one form. What is typed goes to the draft at once, right or wrong. */
export function StepForm({ step: whole, draft, provisional, common, first, last, ...on }: Props) {
  const words = useWords()
  const { pack, locale } = words
  const t = useTranslations('wizard.steps')
  const describe = useDescribe()
  const inStep = whole.questions.filter((question) => provisional.asked(question.path))
  // What is answered elsewhere is neither typed nor checked here, and never written back from here.
  const step = useMemo(
    () => ({ ...whole, questions: whole.questions.filter(({ path }) => !common?.has(path)) }),
    [whole, common],
  )
  const asked = useMemo(
    () => step.questions.filter((question) => provisional.asked(question.path)),
    [step, provisional],
  )
  const resolver = useMemo<Resolver<FieldValues>>(
    () => zodResolver(stepSchema(pack, asked, provisional, locale, describe)),
    [pack, asked, provisional, locale, describe],
  )
  const form = useForm<FieldValues>({
    resolver,
    mode: 'onTouched',
    // An error that appears while a button is being pressed would move the button away from under the pointer.
    delayError: 300,
    shouldFocusError: false,
    defaultValues: useInitialValues(step, draft),
  })
  useDraftSync(step, form.control, on.onValues)
  useShowStoredProblems(step, draft, form.trigger)

  const summary = useRef<HTMLDivElement>(null)
  const { errors, submitCount } = form.formState
  const problems = submitCount > 0 ? flatErrors(errors as FieldErrors) : []
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus()
  }, [submitCount])

  const plain = inStep.filter((question) => !question.advanced)
  const advanced = inStep.filter((question) => question.advanced)
  const fieldsOf = (questions: typeof inStep) =>
    questions.map((question) => {
      const shared = common?.get(question.path)
      if (shared)
        return (
          <SharedQuestion
            key={question.path}
            shared={shared}
            value={draft.answers[question.path]?.value ?? provisional.defaults[question.path]}
            href={on.commonHref}
          />
        )
      const field = offeredField(pack.fields, question)
      return (
        <QuestionField
          key={question.path}
          question={question}
          field={field}
          control={form.control}
          fallback={provisional.defaults[question.path]}
          required={isRequired(field, provisional, question.path)}
        />
      )
    })
  const advancedWrong = problems.some((problem) =>
    advanced.some((question) => problem.path.startsWith(question.path)),
  )

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(on.onNext)}>
        <ErrorSummary ref={summary} problems={problems} />
        {inStep.length === 0 && <p className={classes.help}>{t('nothingAsked')}</p>}
        {fieldsOf(plain)}
        {advanced.length > 0 && (
          <details className={classes.advanced} open={advancedWrong || undefined}>
            <summary>
              <AdvancedTitle count={advanced.length} />
            </summary>
            {fieldsOf(advanced)}
          </details>
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={on.onPrevious} disabled={first}>
            {t('previous')}
          </Button>
          <Button type="submit">{t(last ? 'finish' : 'next')}</Button>
        </div>
      </form>
    </FormProvider>
  )
}

/** A question that other systems of the project ask too, with the answer it has. */
function SharedQuestion({
  shared: { path, others },
  value,
  href,
}: {
  readonly shared: CommonPath
  readonly value: unknown
  readonly href: string
}) {
  const t = useTranslations('wizard.common')
  const words = useWords()
  const systems = new Intl.ListFormat(words.locale).format(others)
  return (
    <div className={classes.question} data-question={path}>
      <CommonAnswer
        path={path}
        label={words.label(path)}
        value={value === undefined ? t('none') : words.answer(path, value)}
        note={t('answered', { systems })}
        href={href}
      />
    </div>
  )
}

function AdvancedTitle({ count }: { readonly count: number }) {
  const t = useTranslations('wizard.question')
  return t('advanced', { count })
}

/** What the form starts with: the draft's answers as they would be typed. Later changes come from the form itself. */
function useInitialValues(step: Step, draft: Draft): FieldValues {
  const { pack, locale } = useWords()
  const initial = useRef<FieldValues>(undefined)
  if (!initial.current) {
    const values = draftValues(draft)
    initial.current = nested(
      Object.fromEntries(
        step.questions.map(({ path }) => [
          path,
          toRaw(fieldOf(pack.fields, path), values[path], locale),
        ]),
      ),
    )
  }
  return initial.current
}

/** Hands every change of the form to the draft, read in the language of the page. */
function useDraftSync(
  step: Step,
  control: ReturnType<typeof useForm<FieldValues>>['control'],
  onValues: Props['onValues'],
): void {
  const { pack, locale } = useWords()
  const raw = useWatch({ control })
  const notify = useRef(onValues)
  notify.current = onValues
  useEffect(() => {
    notify.current(
      Object.fromEntries(
        step.questions.map(({ path }) => [
          path,
          fromRaw(fieldOf(pack.fields, path), rawAt(raw, path), locale),
        ]),
      ),
    )
  }, [raw, step, pack, locale])
}

/** Answers that were wrong when they were left are marked at once when the step opens again. */
function useShowStoredProblems(
  step: Step,
  draft: Draft,
  trigger: (paths: string[]) => Promise<boolean>,
): void {
  const check = useRef(() => {
    const answered = step.questions.map(({ path }) => path).filter((path) => draft.answers[path])
    if (answered.length > 0) void trigger(answered)
  })
  useEffect(() => check.current(), [])
}
