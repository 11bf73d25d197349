/** From the gravest to the mildest. */
export const SEVERITIES = ['error', 'warning', 'info'] as const

export type Severity = (typeof SEVERITIES)[number]

export type MessageParams = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[]>
>

/** Who accepts that a finding stays as it is, when, and why. Printed with the finding. */
export interface Acceptance {
  readonly by: string
  readonly date: string
  readonly reason: string
}

/** Something a rule has to say about the request. `code` chooses the message where a rule has several. */
export interface Finding {
  readonly rule: string
  readonly code: string
  readonly severity: Severity
  /** The answer it points to, such as `answers.db.sqlVersion`; null for the request as a whole. */
  readonly field: string | null
  readonly params: MessageParams
  readonly assumption: string | null
  /** Whether the customer may accept it as a deviation. */
  readonly acceptable: boolean
  readonly accepted: Acceptance | null
}

/** How many findings of a result wait for somebody: information asks for nothing, and what is accepted is settled. */
export const findingsToSettle = ({
  findings,
}: {
  readonly findings: readonly Pick<Finding, 'severity' | 'accepted'>[]
}): number => findings.filter(({ severity, accepted }) => severity !== 'info' && !accepted).length
