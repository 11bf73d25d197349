import type { PackMessages } from '@/lib/sizing/pack'
import { valueMessages } from '../values'

/** The decision tables and the sheets to copy from, with the words of their codes. */
export const sheets: PackMessages = {
  'sheet.situations': 'Decision table: settings by situation',
  'sheet.licence-decision': 'Decision table: licence at start',
  'sheet.database-decision': 'Decision table: database at start, groups concerned',
  'sheet.recommended': 'Settings proposed for your situation',
  'sheet.settings': 'Administration module: settings as stated',
  'sheet.mapping': 'Drives and folders, by group and by entity',
  'sheet.hidden': 'Functions shown or removed',
  'sheet.updates': 'Updates',
  'sheet.update-sequence': 'Course of an update by CheckCDUpdate.exe',
  'config.situation.local-pc':
    'Administered PC: common code, licence box unticked, path stored, database box unticked, no drive to map',
  'config.situation.internal-ts':
    'Internal server: common code, licence box unticked, path stored, database box ticked, one drive to the same folder for all',
  'config.situation.shared-a':
    'Shared server, profile A (to come): licence file per user and licence box ticked once central management is available, unticked until then; path stored, database box not relevant, one folder per licence',
  'config.situation.shared-b':
    'Shared server, profile B: code per user, licence box unticked, path stored for all, database box preferably ticked, one folder per entity',
  'config.situation.shared-c':
    'Shared server, profile C: code per user, licence box unticked, path without a folder for users who are not managed, database box always unticked',
  'config.licence-case.code-stored':
    'A common code is stored, whether the box is ticked or not: starts with that code',
  'config.licence-case.none-ticked': 'No common code, box ticked: nobody starts',
  'config.licence-case.none-unticked':
    'No common code, box unticked: each user enters a code or stays in demonstration mode',
  'config.database-case.no-path': 'No path stored, whatever the box: free choice of the database',
  'config.database-case.no-rights':
    'Path stored, insufficient rights, whatever the box: the application closes',
  'config.database-case.stopped':
    'Path stored, folder out of reach, box ticked: the application closes',
  'config.database-case.local':
    'Path stored, folder out of reach, box unticked: choice or creation of a local database',
  'config.database-case.reached': 'Path stored, folder reached with the rights: the database opens',
  'config.recommended.licenceManagement': 'Licence management',
  'config.recommended.licenceBox': 'Licence box (stop where there is no licence code)',
  'config.recommended.path': 'Logical path of the database',
  'config.recommended.databaseBox': 'Database box (stop where the stored path is out of reach)',
  'config.recommended.mapping': 'Drives to map',
  'config.recommended.updateMessages': 'Messages advised for a scheduled task',
  'config.licence.management': 'Licence tab: management',
  'config.licence.code': 'Licence tab: common code',
  'config.licence.box': 'Licence tab: stop box',
  'config.database.management': 'Database tab: management',
  'config.database.path': 'Database tab: logical path',
  'config.database.box': 'Database tab: stop box',
  'config.database.boxSetting': 'Where this box is kept (for information, do not change)',
  'config.backup.by': 'Backups made by',
  'config.mapping.group': 'Group with a drive',
  'config.mapping.read-only': 'Group with a drive, without the right to write',
  'config.mapping.none': 'Group without a drive',
  'config.mapping.excluded': 'Group to be kept out: no drive or right to write',
  'config.mapping.entity': 'Entity and its folder',
  'config.menu.networkAdministration': 'Network administration menu (“Administration réseau”)',
  'config.menu.fullBackup': 'Full backup menu (“Sauvegarde intégrale de la DB”)',
  'config.tab.backup': 'Preferences, backup tab (“Sauvegarde”)',
  'config.tab.internet': 'Preferences, Internet tab',
  'config.module.databaseDisconnection':
    'Database disconnection module (“Déconnexion base de données”)',
  'config.module.backupRestoration': 'Restoration module (“Restauration d’une sauvegarde”)',
  'config.updates.program': 'Tool to run',
  'config.updates.account': 'Account that runs the tool',
  'config.updates.schedule': 'Scheduled task',
  'config.updates.messages': 'Messages of the tool',
  'config.updates.tempFolder': 'Temporary folder',
  'config.updates.ways': 'Updates from within the application',
  'config.updates.rights': 'Rights of the user',
  'config.sequence.rights': '1. Check of rights',
  'config.sequence.search': '2. Search for a version',
  'config.sequence.download': '3. Download',
  'config.sequence.wait': '4. Wait',
  'config.sequence.block': '5. Block',
  'config.sequence.update': '6. Update',
  'config.sequence.verify': '7. Verification',
  'config.sequence.release': '8. Release',
  'value.sequence.rights.done': 'The tool closes if the account is no administrator.',
  'value.sequence.search.done':
    'It asks the publisher and takes only a version later than the server’s.',
  'value.sequence.download.done': 'It puts it in the local temporary folder.',
  'value.sequence.wait.done':
    'It waits until all instances are closed, with one try a minute and no time limit.',
  'value.sequence.block.done': 'It forbids any start of the application.',
  'value.sequence.update.done': 'It installs the version.',
  'value.sequence.verify.done': 'It checks the result and goes back if that is possible.',
  'value.sequence.release.done': 'It allows starts again.',
  ...valueMessages({
    management: { central: 'Central management', 'per-user': 'Management by each user' },
    box: { ticked: 'Ticked', unticked: 'Unticked', 'not-relevant': 'Not relevant' },
    path: { stored: 'Stored' },
    mapping: {
      none: 'None: logical and physical path are the same',
      'same-folder': 'One drive, to the same folder for all',
      'own-folder': 'The same letter for all, to a folder of their own',
    },
    code: { stored: 'Stored', none: 'None' },
    backup: { users: 'The users', administrator: 'The administrator' },
    visibility: { hidden: 'Removed', visible: 'Shown' },
    news: {
      announced: 'No update possible; new versions announced',
      silent: 'No update possible; new versions not announced',
    },
    account: { administrator: 'Administrator', standard: 'Ordinary user' },
    schedule: { manual: 'None, run by hand', nightly: 'Every night', other: 'To be defined' },
    messages: { silent: 'Errors only', talking: 'At each step' },
    ways: { three: 'At start, through a button or from an imported file' },
    rights: {
      administrator: 'Administrator: update possible',
      'with-uac': 'Ordinary, with UAC: the rights will be asked for',
      impossible: 'Ordinary, without UAC: no update offered',
    },
    mark: { yours: '• Your case', other: '—' },
    unmarked: { other: '—' },
  }),
}
