import type { SizingInput } from '@/lib/sizing/pack'
import type { Claim } from '@/lib/sizing/together/claim'
import type { TerminalServerAnswers } from './fields'

/** The note says where the application stands, and nothing about what else may stand there. */
export function claims({ answers }: SizingInput<TerminalServerAnswers>): readonly Claim[] {
  if (answers.deployment === 'local-pc')
    return [{ kind: 'presence', roles: ['pc'], rules: ['ts.licence.local-pc'] }]
  const shared = answers.deployment === 'shared-ts'
  return [
    {
      kind: 'presence',
      roles: ['terminal-server'],
      rules: [shared ? 'ts.licence.shared-ts' : 'ts.licence.internal-ts'],
    },
    {
      kind: 'presence',
      roles: ['data-server'],
      rules: [shared ? 'ts.db.shared-map' : 'ts.db.internal-box'],
    },
  ]
}
