import type { Conditions } from '@/lib/sizing/pack'
import type { TerminalServerAnswers } from './fields'

type Answers = TerminalServerAnswers

/** Whether the application runs on a terminal server rather than on PCs of its own. */
export const onTerminalServer = ({ deployment }: Pick<Answers, 'deployment'>): boolean =>
  deployment !== 'local-pc'

const onPc = (a: Answers): boolean => !onTerminalServer(a)
const onInternal = (a: Answers): boolean => a.deployment === 'internal-ts'
const onShared = (a: Answers): boolean => a.deployment === 'shared-ts'

const each = (paths: readonly string[], asked: (a: Answers) => boolean) =>
  Object.fromEntries(paths.map((path) => [path, { asked }]))

/** When each question is asked, and the default that depends on the deployment. */
export const conditions: Conditions<Answers> = {
  ...each(['restrictUsers', 'excludedUsers'], onInternal),
  ...each(['profile', 'entities'], onShared),
  ...each(['machines', 'updates.userIsAdmin', 'updates.uacActive'], onPc),
  ...each(
    [
      'updates.accountIsAdmin',
      'updates.schedule',
      'updates.silent',
      'updates.tempFolder',
      'updates.notifyUsers',
    ],
    onTerminalServer,
  ),
  'backup.by': { default: (a) => (onTerminalServer(a) ? 'administrator' : 'users') },
}
