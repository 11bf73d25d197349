import type { MessageParams, Severity } from './finding'
import type { RaisedFinding } from './pack'

interface Details {
  /** Chooses the message where a rule has several; the rule's id when left out. */
  readonly code?: string
  /** Path relative to the answers. */
  readonly field?: string
  readonly params?: MessageParams
  readonly assumption?: string | undefined
  /** False where the solution cannot work as asked; information is never accepted. */
  readonly acceptable?: boolean
}

/** A finding of `rule`; errors and warnings may be accepted as deviations unless said otherwise. */
export const raise = (severity: Severity, rule: string, details: Details = {}): RaisedFinding => ({
  rule,
  code: details.code ?? rule,
  severity,
  field: details.field === undefined ? null : `answers.${details.field}`,
  params: details.params ?? {},
  assumption: details.assumption ?? null,
  acceptable: severity !== 'info' && (details.acceptable ?? true),
})

/** `findings` when the condition holds, else none. */
export const when = (
  condition: boolean,
  ...findings: readonly RaisedFinding[]
): readonly RaisedFinding[] => (condition ? findings : [])
