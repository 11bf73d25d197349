import type { Question, Step } from '@/lib/sizing/pack'

const ask = (path: string, ...rules: readonly string[]): Question => ({ path, rules })

/** The wizard, chapter by chapter of the note. Each answer is asked exactly once. */
export const steps: readonly Step[] = [
  {
    id: 'deployment',
    questions: [
      ask('deployment', 'ts.licence.local-pc', 'ts.licence.internal-ts', 'ts.licence.shared-ts'),
      ask('profile', 'ts.profile.a', 'ts.profile.b', 'ts.profile.c'),
      ask('machines', 'ts.admin.scope-machine'),
      ask('admin.hasRights', 'ts.admin.rights'),
      ask('restrictUsers', 'ts.licence.internal-ts-everyone'),
    ],
  },
  {
    id: 'licence',
    questions: [
      ask('licence.central', 'ts.licence.tab', 'ts.licence.central-possible'),
      ask('licence.codePresent', 'ts.licence.stop-effect', 'ts.licence.tab'),
      ask('licence.stopIfNone', 'ts.licence.stop-control', 'ts.licence.stop-effect'),
    ],
  },
  {
    id: 'database',
    questions: [
      ask('db.logicalPath', 'ts.db.logical-not-physical', 'ts.db.path-consistent'),
      ask('db.stopIfUnavailable', 'ts.db.stop-effect', 'ts.db.internal-box', 'ts.db.shared-box'),
      ask(
        'groups',
        'ts.db.start-rights',
        'ts.db.start-missing',
        'ts.db.internal-map',
        'ts.db.shared-map',
      ),
      ask('excludedUsers', 'ts.db.internal-exclude'),
      ask('entities', 'ts.db.shared-map'),
    ],
  },
  {
    id: 'backup',
    questions: [ask('backup.by', 'ts.backup.default', 'ts.backup.network-risk', 'ts.backup.admin')],
  },
  {
    id: 'updates',
    questions: [
      ask('updates.accountIsAdmin', 'ts.update.tool-admin'),
      ask('updates.schedule', 'ts.update.schedule'),
      ask('updates.silent', 'ts.update.silent'),
      { ...ask('updates.tempFolder', 'ts.update.temp-folder'), advanced: true },
      ask('updates.notifyUsers', 'ts.adapt.internet-tab'),
      ask('updates.userIsAdmin', 'ts.update.rights'),
      ask('updates.uacActive', 'ts.update.rights'),
    ],
  },
]
