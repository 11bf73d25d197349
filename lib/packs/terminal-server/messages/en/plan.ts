import type { PackMessages } from '@/lib/sizing/pack'

/** What is done, checked and asked for: plan, checklist and documents. */
export const plan: PackMessages = {
  'action.map-same-folder':
    'Map the drive of the logical path{drive, select, none {} other { ({drive}:)}} for each group to one same folder, with the right to write there.',
  'action.map-own-folders':
    'Map the drive of the logical path{drive, select, none {} other { ({drive}:)}} for each group to the folder of its entity, with the right to write there.',
  'action.install-application':
    'Install the application, open its folder to the users and put a shortcut where they want one.',
  'action.open-module':
    'Open the administration module of the control panel with an administrator account.',
  'action.store-common-code':
    'Licence tab: choose central management, enter the common code and leave the box unticked.',
  'action.leave-licence-to-users':
    'Licence tab: leave management to each user, without a common code, box unticked.',
  'action.store-path':
    'Database tab: enter {path}{box, select, ticked { and tick the box} unticked { and leave the box unticked} other {}}.',
  'action.choose-path':
    'Database tab: choose the path and enter it{box, select, ticked {, then tick the box} unticked {, leaving the box unticked} other {}}.',
  'action.hide-functions':
    'Options tab: remove the functions listed in the sheet “Functions shown or removed”.',
  'action.hide-backups': 'Options tab: take backups away from the users.',
  'action.set-updates':
    'Updates tab: {messages, select, silent {switch the messages off} other {keep the messages}} and state the temporary folder.',
  'action.schedule-updates':
    '{schedule, select, nightly {Schedule {program} every night} manual {Agree on who runs {program}, and when,} other {Schedule {program}}} with an administrator account.',
  'action.first-start':
    'Make a first start for {entity}: it creates the empty database in its folder.',
  'action.check-starts':
    'Start the application {groups, plural, one {with the group} other {with each of the # groups}} and compare with the decision tables.',
  'checklist.administrator-available':
    'Appoint the person who has administrator rights during the installation.',
  'checklist.installation-folder-access':
    'Give users access to the installation folder, and a shortcut if needed.',
  'checklist.common-code-ready': 'Have the common licence code at hand.',
  'checklist.user-codes-ready': 'Hand each user a licence code.',
  'checklist.confirm-central-management':
    'Say whether the central management of licences announced for shared servers exists today.',
  'checklist.write-rights':
    'Check that each group that works on the data may write to their folder.',
  'checklist.ask-capacity':
    'Ask the publisher for the hardware of the server and the number of users it takes.',
  'checklist.update-server-reachable':
    'Let the server reach the publisher’s update server, whose address is to be asked for.',
  'checklist.map-same-folder': 'Map the same drive, to the same folder, for all groups.',
  'checklist.map-own-folders':
    'Map the same drive letter for all, to a folder of its own for each entity.',
  'checklist.keep-others-out':
    'Check that the users to be kept out have neither the drive, nor the right to write, nor access to the installation folder.',
  'checklist.enter-logical-path':
    'Enter the logical path, not the physical folder that the browse button offers.',
  'checklist.no-updates-by-users':
    'Make sure that users of the server run no update from within the application.',
  'checklist.repeat-on-each-pc':
    '{machines, plural, one {Make the settings on the PC.} other {Repeat the settings on each of the # PCs.}}',
  'checklist.no-registry':
    'Set the database box in the module, never in the registry: the key is not described in full.',
  'checklist.close-sessions':
    'Have sessions closed every evening: a single open session delays the update.',
  'checklist.close-before-update': 'Close the application and its tools before each update.',
  'checklist.backup-procedure':
    'Define the administrator’s backup procedure and try a restoration.',
  'checklist.agree-on-backups':
    'Agree on who backs up the database, when and where, and try a restoration.',
  'document.source-note': 'Deployment note of the application, without title, version or date',
  'document.hardware-figures':
    'Hardware needed and number of users per server, to be asked of the publisher',
  'document.central-management':
    'State of central licence management on shared servers, to be asked of the publisher',
}
