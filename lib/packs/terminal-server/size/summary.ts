import type { Finding } from '@/lib/sizing/finding'
import type { SummaryLine } from '@/lib/sizing/sizing'
import type { Context } from './context'
import type { Decisions } from './decisions'

const line = (code: string, params: SummaryLine['params'] = {}): SummaryLine => ({ code, params })

function deploymentLine({ a }: Context): SummaryLine {
  const groups = a.groups.length
  switch (a.deployment) {
    case 'local-pc':
      return line('local-pc', { machines: a.machines })
    case 'internal-ts':
      return line('internal-server', { groups })
    case 'shared-ts':
      return line('shared-server', { groups, profile: a.profile })
  }
}

/** What a decision maker reads first: where it runs, who can start, what the note leaves open, what is in the way. */
export function summaryOf(
  ctx: Context,
  { groups, licenceCase }: Decisions,
  findings: readonly Finding[],
): SummaryLine[] {
  const starting = (start: string) => groups.filter(({ database }) => database.value === start)
  const contrary = findings.filter(({ severity }) => severity === 'error')
  const accepted = contrary.filter((finding) => finding.accepted).length
  const errors = contrary.length - accepted
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return [
    deploymentLine(ctx),
    licenceCase === 'none-ticked'
      ? line('nobody-starts')
      : line('starts', {
          licence: licenceCase === 'code-stored' ? 'common' : 'own',
          groups: groups.length,
          open: starting('open').length,
          stopped: starting('stop').length,
          own: starting('free-choice').length + starting('choose-or-create-local').length,
        }),
    line('hardware-not-given'),
    line(errors > 0 ? 'has-errors' : warnings > 0 ? 'has-warnings' : 'all-clear', {
      errors,
      warnings,
      accepted,
    }),
  ]
}
