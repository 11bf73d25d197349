import type { PackMessages } from '@/lib/sizing/pack'

/** The words of the wizard: steps, questions, options and examples. */
export const questions: PackMessages = {
  'step.deployment.title': 'Deployment',
  'step.deployment.intro':
    'Where the application is installed and who administers it: all the rest depends on it.',
  'step.licence.title': 'Licence code',
  'step.licence.intro': 'The settings of the licence tab. The code itself is never asked for.',
  'step.database.title': 'Database',
  'step.database.intro':
    'The path of the data, the box that protects it and the drive of each group of users.',
  'step.backup.title': 'Backups',
  'step.backup.intro': 'Who backs up the database decides which functions the users keep.',
  'step.updates.title': 'Updates',
  'step.updates.intro':
    'On a server, updates go through a tool of their own; on a PC, through the application.',
  'question.deployment.label': 'Type of deployment',
  'question.deployment.help':
    'Administered PC: somebody other than the user looks after it. Internal server: one company. Shared server: several independent entities.',
  'question.deployment.why':
    'The settings advised for the licence, the database and updates differ in each of these cases.',
  'question.profile.label': 'Profile of use',
  'question.profile.help':
    'A: licensed users only. B: others too, the administrator looks after all data. C: the others look after their own data.',
  'question.profile.why':
    'The profile decides on the database box and on everyone’s folder. Profile A waits for a central management of licences that is not available.',
  'question.machines.label': 'Number of administered PCs',
  'question.machines.help': 'The PCs that receive the same settings.',
  'question.machines.why':
    'The settings hold only for the PC they are made on: they have to be repeated on each.',
  'question.admin.hasRights.label': 'Administrator available',
  'question.admin.hasRights.help': 'Does somebody have administrator rights on the machine?',
  'question.admin.hasRights.why':
    'Without these rights the administration module stays out of reach.',
  'question.restrictUsers.label': 'Restrict the users',
  'question.restrictUsers.help':
    'Is the application to stay closed to some of the users of the server?',
  'question.restrictUsers.why':
    'A common code lets everyone start: they then have to be stopped through the database.',
  'question.licence.central.label': 'Central management of licences',
  'question.licence.central.help':
    'The choice in the licence tab; to begin with, each user manages their own.',
  'question.licence.central.why':
    'A common code takes central management, advised everywhere but on a shared server.',
  'question.licence.codePresent.label': 'Common code stored',
  'question.licence.codePresent.help':
    'Is a valid code stored, or going to be, for all users of the machine?',
  'question.licence.codePresent.why':
    'With a common code everyone starts; without it, the stop box decides.',
  'question.licence.stopIfNone.label': 'Stop box without a licence code',
  'question.licence.stopIfNone.help':
    'Is the box that stops the application where there is no licence code ticked?',
  'question.licence.stopIfNone.why':
    'Ticked without a common code, it keeps everybody from starting.',
  'question.db.logicalPath.label': 'Logical path of the database',
  'question.db.logicalPath.help':
    'The path as users see it, for example U:\\Data; nothing if each user chooses a database.',
  'question.db.logicalPath.why':
    'The same path serves all users of the machine: it must make sense to each of them.',
  'question.db.stopIfUnavailable.label': 'Stop box without access to the database',
  'question.db.stopIfUnavailable.help':
    'Is the box that stops the application where the database is missing ticked?',
  'question.db.stopIfUnavailable.why':
    'It acts only if a path is stored and out of reach: the application closes instead of offering a local database.',
  'question.groups.label': 'Groups of users',
  'question.groups.help':
    'One row for each group that starts the application, with the folder its drive leads to.',
  'question.groups.why':
    'The drive, the rights and the access of each group decide what it finds at start.',
  'question.groups.name.label': 'Name of the group',
  'question.groups.name.help': 'Letters, digits, spaces and hyphens, for example Sales North-2.',
  'question.groups.mappedPath.label': 'Physical folder of the drive',
  'question.groups.mappedPath.help':
    'The folder the drive of the logical path leads to for this group, for example \\\\srv\\data; nothing if it is not mapped.',
  'question.groups.writeRights.label': 'Right to write',
  'question.groups.writeRights.help': 'May the group write to the database folder?',
  'question.groups.reachable.label': 'Folder within reach',
  'question.groups.reachable.help': 'Does the folder exist, and does it answer?',
  'question.excludedUsers.label': 'Groups to be kept away from the data',
  'question.excludedUsers.help':
    'Their names, one per line, written as above where they are listed there.',
  'question.excludedUsers.why':
    'Without a drive and with the box ticked, or without the right to write, the application closes on them: we check this.',
  'question.entities.label': 'Independent entities',
  'question.entities.help':
    'The companies that share the server, with the physical folder of each.',
  'question.entities.why':
    'Each entity has a folder that belongs to it alone, behind the same drive letter.',
  'question.entities.name.label': 'Name of the entity',
  'question.entities.target.label': 'Physical folder',
  'question.entities.target.help': 'For example \\\\storage\\north.',
  'question.backup.by.label': 'Who backs up the database?',
  'question.backup.by.help':
    'On a server preferably the administrator; backup functions then disappear from the application.',
  'question.backup.by.why':
    'With several people, each ends up believing that the others make the backups.',
  'question.updates.accountIsAdmin.label': 'Administrator account for the tool',
  'question.updates.accountIsAdmin.help':
    'Is the account that runs CheckCDUpdate.exe an administrator of the server?',
  'question.updates.accountIsAdmin.why': 'If not, the tool closes at once with an error.',
  'question.updates.schedule.label': 'Running of updates',
  'question.updates.schedule.help': 'A task scheduled every night is usual.',
  'question.updates.schedule.why':
    'The tool waits until all sessions are closed: the night lends itself to that.',
  'question.updates.silent.label': 'Without messages',
  'question.updates.silent.help': 'Only errors are still shown.',
  'question.updates.silent.why': 'A scheduled task works with nobody in front of the screen.',
  'question.updates.tempFolder.label': 'Temporary folder',
  'question.updates.tempFolder.help': 'Local folder of the download; nothing for the original one.',
  'question.updates.tempFolder.why': 'It is chosen in the administration module.',
  'question.updates.notifyUsers.label': 'Announce new versions',
  'question.updates.notifyUsers.help':
    'Do the users of the server see that a version has come out?',
  'question.updates.notifyUsers.why':
    'They cannot put it in place themselves; the announcement can be switched off.',
  'question.updates.userIsAdmin.label': 'User is administrator of the PC',
  'question.updates.userIsAdmin.help': 'Does the user of the PC have administrator rights?',
  'question.updates.userIsAdmin.why':
    'Updating takes these rights, or an active user account control.',
  'question.updates.uacActive.label': 'User account control (UAC) active',
  'question.updates.uacActive.help': 'User account control exists since Windows Vista.',
  'question.updates.uacActive.why':
    'If it is active, the rights are asked for when the update takes place.',
  'option.deployment.local-pc': 'Administered PC',
  'option.deployment.internal-ts': 'Internal terminal server',
  'option.deployment.shared-ts': 'Shared terminal server',
  'option.profile.A': 'A: licensed users only (to come)',
  'option.profile.B': 'B: data managed by the administrator',
  'option.profile.C': 'C: data managed by the other users',
  'option.backup.by.users': 'The users',
  'option.backup.by.administrator': 'The administrator',
  'option.updates.schedule.manual': 'By hand',
  'option.updates.schedule.nightly': 'Every night',
  'option.updates.schedule.other': 'Another time',
  'example.accountant-pc': 'Three accountants’ PCs',
  'example.accountant-pc.description':
    'Common code and path stored by the administrator on each PC.',
  'example.internal-server': 'A company’s internal server',
  'example.internal-server.description':
    'Two groups at work, trainees kept out, data on a file server.',
  'example.hosted-companies': 'Three companies at a hosting provider',
  'example.hosted-companies.description':
    'Shared server of profile B, one folder per company, updates at night.',
  'example.mixed-users': 'Managed and independent users',
  'example.mixed-users.description': 'Shared server of profile C, with points to confirm.',
}
