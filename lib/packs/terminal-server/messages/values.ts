import type { PackMessages } from '@/lib/sizing/pack'

/** The rows of the configuration sheets whose values are codes, by the words those codes are written with. */
const ROWS = {
  management: ['recommended.licenceManagement', 'licence.management', 'database.management'],
  box: ['licence.box', 'database.box'],
  licenceBox: ['recommended.licenceBox'],
  databaseBox: ['recommended.databaseBox'],
  path: ['recommended.path'],
  mapping: ['recommended.mapping'],
  code: ['licence.code'],
  backup: ['backup.by'],
  visibility: [
    'menu.networkAdministration',
    'menu.fullBackup',
    'tab.backup',
    'module.databaseDisconnection',
    'module.backupRestoration',
  ],
  news: ['tab.internet'],
  account: ['updates.account'],
  schedule: ['updates.schedule'],
  messages: ['updates.messages'],
  updateMessages: ['recommended.updateMessages'],
  ways: ['updates.ways'],
  rights: ['updates.rights'],
} as const

/** The words of each code, by the kind of row it stands in. */
export type ValueWords = Readonly<Record<keyof typeof ROWS, PackMessages>>

/** `value.<row>.<code>` for every row of each kind. */
export const valueMessages = (words: ValueWords): PackMessages =>
  Object.fromEntries(
    Object.entries(ROWS).flatMap(([kind, keys]) =>
      keys.flatMap((key) =>
        Object.entries(words[kind as keyof typeof ROWS]).map(([code, text]) => [
          `value.${key}.${code}`,
          text,
        ]),
      ),
    ),
  )
