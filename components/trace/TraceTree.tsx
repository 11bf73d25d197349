'use client'

import { useTranslations } from 'next-intl'
import type { Trace } from '@/lib/sizing/trace'
import { answeredPath, telling } from '@/lib/wording/traced'
import { useWords } from '../result/words'
import { BasisBadge } from './BasisBadge'
import { OPERATIONS } from './operations'
import classes from './Trace.module.css'

/** Steps deeper than this start folded: the first ones already tell the story. */
const OPEN_DEPTH = 5

interface Props {
  readonly trace: Trace
  readonly onGoToField: (field: string) => void
}

/** The calculation of a value as a tree, from the value down to answers and parameters. */
export function TraceTree({ trace, onGoToField }: Props) {
  return (
    <ul className={classes.tree}>
      <Node trace={trace} depth={0} onGoToField={onGoToField} />
    </ul>
  )
}

function Node({ trace: step, depth, onGoToField }: Props & { readonly depth: number }) {
  const trace = telling(step)
  const Operation = OPERATIONS[trace.op]
  const compared = trace.op === 'compare' ? answeredPath(trace) : undefined
  const parts = trace.of.map((part, index) => (
    <Node
      // A trace never changes: its position names a part for good.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      trace={compared && !part.path ? { ...part, path: compared } : part}
      depth={depth + 1}
      onGoToField={onGoToField}
    />
  ))
  const line = (
    <span className={classes.sentence}>
      <Operation trace={trace} />
      <Reference trace={trace} />
    </span>
  )
  return (
    <li className={classes.node} data-op={trace.op}>
      {parts.length === 0 ? (
        <div className={classes.leaf}>
          {line}
          {trace.op === 'given' && trace.path && (
            <GoToAnswer path={trace.path} onGoToField={onGoToField} />
          )}
        </div>
      ) : (
        <details open={depth < OPEN_DEPTH}>
          <summary>{line}</summary>
          <ul>{parts}</ul>
        </details>
      )}
    </li>
  )
}

function GoToAnswer({
  path,
  onGoToField,
}: {
  readonly path: string
  readonly onGoToField: (field: string) => void
}) {
  const t = useTranslations('result.explain')
  return (
    <button type="button" className={classes.link} onClick={() => onGoToField(path)}>
      {t('answer')}
    </button>
  )
}

/** The rule and the assumption that a step rests on, and where a parameter comes from. */
function Reference({ trace }: { readonly trace: Trace }) {
  const words = useWords()
  const rule = trace.rule ? words.rule(trace.rule) : undefined
  const basis =
    trace.op === 'parameter'
      ? (trace.basis ?? 'document')
      : trace.op === 'given'
        ? 'given'
        : trace.op === 'notGiven'
          ? 'not-given'
          : null
  if (!rule && !trace.assumption && !basis) return null
  return (
    <span className={classes.references}>
      {basis && <BasisBadge basis={basis} />}
      {rule && <span className={classes.reference}>{words.place(rule.id)}</span>}
      {trace.assumption && basis !== 'assumption' && <BasisBadge basis="assumption" />}
      {trace.assumption && <code className={classes.reference}>{trace.assumption}</code>}
    </span>
  )
}
