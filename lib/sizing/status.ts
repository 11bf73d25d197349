import type { Finding } from './finding'
import { STATUSES, type Status } from './sizing'

/** How things stand by what was found; an accepted error is a reservation. */
export function statusOf(findings: readonly Pick<Finding, 'severity' | 'accepted'>[]): Status {
  if (findings.some((f) => f.severity === 'error' && !f.accepted)) return 'non-compliant'
  return findings.some((f) => f.severity !== 'info') ? 'with-reservations' : 'compliant'
}

/** The worst of several; compliant where there is none. */
export const worst = (statuses: readonly Status[]): Status =>
  STATUSES.findLast((status) => statuses.includes(status)) ?? 'compliant'
