'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Trace, TraceOp } from '@/lib/sizing/trace'
import { answeredPath } from '@/lib/wording/traced'
import { useWords } from '../result/words'
import classes from './Trace.module.css'

interface Props {
  readonly trace: Trace
}

/** A value inside a formula; `path` is the answer it is compared with, whose options name it. */
const Value = ({ trace, path }: Props & { readonly path?: string | undefined }) => {
  const words = useWords()
  return (
    <span className={classes.value}>{words.quantity({ ...trace, path: trace.path ?? path })}</span>
  )
}

/** The value a step gives, standing out. */
const Outcome = ({ trace }: Props) => {
  const words = useWords()
  return <strong className={classes.outcome}>{words.quantity(trace)}</strong>
}

/** Values with an operator between them. */
function Joined({
  parts,
  by,
  path,
}: {
  readonly parts: readonly Trace[]
  readonly by: string
  readonly path?: string | undefined
}) {
  return parts.map((part, index) => (
    // A trace never changes: its position names a part for good.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <span key={index}>
      {index > 0 && <span className={classes.operator}> {by} </span>}
      <Value trace={part} path={path} />
    </span>
  ))
}

const Formula = ({ trace, children }: Props & { readonly children: ReactNode }) => (
  <>
    <Outcome trace={trace} /> <span className={classes.operator}>=</span> {children}
  </>
)

function Given({ trace }: Props) {
  const words = useWords()
  const t = useTranslations('result.trace')
  return (
    <>
      <Outcome trace={trace} />{' '}
      <span className={classes.quiet}>
        {words.label(trace.path ?? '')}
        {trace.defaulted && ` (${t('defaulted')})`}
      </span>
    </>
  )
}

/** What a parameter is: the rule's own statement says it better than its id. */
function Parameter({ trace }: Props) {
  const words = useWords()
  const rule = trace.rule ? words.rule(trace.rule) : undefined
  const meaning =
    rule?.statement[words.locale] ??
    (trace.assumption ? words.message(`assumption.${trace.assumption}`) : undefined)
  return (
    <>
      <Outcome trace={trace} /> {meaning && <span className={classes.quiet}>{meaning}</span>}
    </>
  )
}

function NotGiven() {
  const t = useTranslations('trace.leaf')
  return <span className={classes.quiet}>{t('notGiven')}</span>
}

function Sum({ trace }: Props) {
  const t = useTranslations('trace.operation')
  const words = useWords()
  if (trace.of.length === 0) return t('nothing', { result: words.quantity(trace) })
  return (
    <Formula trace={trace}>
      <Joined parts={trace.of} by="+" />
    </Formula>
  )
}

const Product = ({ trace }: Props) => (
  <Formula trace={trace}>
    <Joined parts={trace.of} by="×" />
  </Formula>
)

function CeilDiv({ trace }: Props) {
  const t = useTranslations('result.trace')
  const exact = Number.isInteger(Number(trace.of[0]?.value) / Number(trace.of[1]?.value))
  return (
    <Formula trace={trace}>
      <Joined parts={trace.of} by="÷" />
      {!exact && <span className={classes.quiet}>, {t('roundedUp')}</span>}
    </Formula>
  )
}

function Extreme({ trace, word }: Props & { readonly word: 'largest' | 'smallest' }) {
  const t = useTranslations('result.trace')
  return (
    <>
      <Outcome trace={trace} /> <span className={classes.quiet}>{t(word)}</span>{' '}
      <Joined parts={trace.of} by="·" />
    </>
  )
}

const Max = ({ trace }: Props) => <Extreme trace={trace} word="largest" />

const Min = ({ trace }: Props) => <Extreme trace={trace} word="smallest" />

function Share({ trace }: Props) {
  const t = useTranslations('result.trace')
  return (
    <>
      <Outcome trace={trace} />{' '}
      <span className={classes.quiet}>{t('share', { position: Number(trace.key ?? 0) + 1 })}</span>{' '}
      <Joined parts={trace.of} by="÷" />
    </>
  )
}

function Compare({ trace }: Props) {
  const t = useTranslations()
  return (
    <>
      <Joined
        parts={trace.of}
        by={t(`trace.operator.${trace.operator ?? '='}`)}
        path={answeredPath(trace)}
      />
      <span className={classes.operator}> : </span>
      <strong className={classes.outcome}>
        {t(trace.value ? 'result.trace.true' : 'result.trace.false')}
      </strong>
    </>
  )
}

function Logic({ trace }: Props) {
  const t = useTranslations('trace.operation')
  return t(trace.op as 'all' | 'any' | 'not', { outcome: String(trace.value) })
}

function Choice({ trace }: Props) {
  const t = useTranslations('result.trace')
  return (
    <>
      <Outcome trace={trace} />{' '}
      <span className={classes.quiet}>{t(trace.taken === 'then' ? 'whenTrue' : 'whenFalse')}</span>
    </>
  )
}

function Lookup({ trace }: Props) {
  const t = useTranslations('result.trace')
  const words = useWords()
  const [key] = trace.of
  return (
    <>
      <Outcome trace={trace} />{' '}
      <span className={classes.quiet}>
        {t('lookup', { key: key ? words.quantity(key) : (trace.key ?? '') })}
      </span>
    </>
  )
}

/** One renderer per operation: the list is closed, so a new operation does not compile without its words. */
export const OPERATIONS: Readonly<Record<TraceOp, (props: Props) => ReactNode>> = {
  given: Given,
  parameter: Parameter,
  notGiven: NotGiven,
  sum: Sum,
  product: Product,
  ceilDiv: CeilDiv,
  max: Max,
  min: Min,
  share: Share,
  compare: Compare,
  all: Logic,
  any: Logic,
  not: Logic,
  choice: Choice,
  lookup: Lookup,
}
