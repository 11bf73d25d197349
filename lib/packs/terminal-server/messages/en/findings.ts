import type { PackMessages } from '@/lib/sizing/pack'

/** What the rules have to say about the deployment, and what to do about it. */
export const findings: PackMessages = {
  'finding.ts.admin.rights':
    'Nobody has administrator rights: the administration module stays out of reach and nothing can be set.',
  'resolve.ts.admin.rights':
    'Appoint an administrator of the machine before the installation. This deviation cannot be accepted.',
  'finding.ts.licence.tab':
    'A licence code is stored although management is left to each user: the code field is active only in central management.',
  'resolve.ts.licence.tab':
    'Switch to central management, or remove the code if it is not to be common.',
  'finding.ts.licence.stop-effect':
    'The licence box is ticked although no common code is stored: no user will be able to start the application.',
  'resolve.ts.licence.stop-effect':
    'Store the common code, or untick the box. This deviation cannot be accepted.',
  'finding.ts.licence.local-pc':
    'No common code is stored on the PC: the user will have to enter one.',
  'resolve.ts.licence.local-pc':
    'Have the administrator enter the code, in central management, to hand over a PC that is ready to use.',
  'finding.ts.licence.internal-ts':
    'No common code is stored on the internal server: each user will have to enter one.',
  'resolve.ts.licence.internal-ts':
    'Have the administrator enter the code once, in central management.',
  'finding.ts.licence.internal-ts-everyone':
    'You wish to restrict the users, but a common code opens the application to all who can reach the installation folder.',
  'resolve.ts.licence.internal-ts-everyone':
    'Store the path of the database, tick the database box, and leave the drive unmapped for the users to be kept out.',
  'finding.ts.licence.internal-ts-everyone.by-database':
    'The common code lets everyone start the application; here only the location of the database stops the users to be kept out.',
  'resolve.ts.licence.internal-ts-everyone.by-database':
    'Check that these users have neither the drive nor the right to write to the database folder.',
  'finding.ts.licence.shared-ts':
    'A common licence code is planned on a shared server: the central management announced for this case is not available.',
  'resolve.ts.licence.shared-ts':
    'Leave management to each user, without a common code; each will enter one.',
  'finding.ts.licence.shared-ts.box':
    'The licence box is ticked on a shared server of profile {profile}: without a common code it would keep everybody from starting.',
  'resolve.ts.licence.shared-ts.box': 'Untick the licence box.',
  'finding.ts.profile.a':
    'Profile A rests on centrally managed licences, with a file for each user: the note describes it but calls it unavailable so far.',
  'resolve.ts.profile.a':
    'Ask the publisher whether this management exists today; if not, start from profile B or profile C.',
  'finding.ts.profile.a.blocked':
    'The licence box is ticked as profile A has it, but without central management it blocks all users today.',
  'resolve.ts.profile.a.blocked':
    'Untick the box until the publisher has confirmed central management.',
  'finding.ts.db.logical-not-physical':
    'The path {path} looks like a physical folder, whereas the module expects the path that users see on their drive.',
  'resolve.ts.db.logical-not-physical':
    'Store the logical path, for example U:\\Data, and map that drive for each group.',
  'finding.ts.db.logical-not-physical.no-drive':
    'The path {path} does not begin with a drive letter: nothing tells which drive it belongs to.',
  'resolve.ts.db.logical-not-physical.no-drive':
    'Begin the path with the letter of the mapped drive, for example U:\\Data.',
  'finding.ts.db.stop-effect':
    'The database box is ticked without a stored path: it has no effect and everyone chooses a database freely.',
  'resolve.ts.db.stop-effect': 'Store a path if the box is to matter.',
  'finding.ts.db.local-pc':
    'The database box is ticked: a user without rights will not be able to change databases without the administrator of the PC.',
  'resolve.ts.db.local-pc':
    'Keep it ticked if that is intended; otherwise untick it, as proposed for an administered PC.',
  'finding.ts.db.local-pc.no-path':
    'No path is stored on the PC: the user will have to choose where the database goes.',
  'resolve.ts.db.local-pc.no-path':
    'Have the administrator store the path, to hand over a PC that is ready to use.',
  'finding.ts.db.internal-box':
    'The database box is not ticked: if the data server stops, users will be invited to work elsewhere.',
  'resolve.ts.db.internal-box': 'Tick the database box.',
  'finding.ts.db.internal-box.no-path':
    'No path is stored on the internal server: everyone will choose or create a database of their own.',
  'resolve.ts.db.internal-box.no-path': 'Store the logical path common to all groups.',
  'finding.ts.db.path-consistent':
    'The path {path} leads nowhere for {count, plural, one {the group {groups}: its drive is not mapped} other {the groups {groups}: their drive is not mapped}}.',
  'resolve.ts.db.path-consistent':
    'Map the drive of the path for each group that works on this data.',
  'finding.ts.db.internal-map':
    'The drive of the group {group} leads to {folder}, not to {expected} as for the others: on an internal server all share one folder.',
  'resolve.ts.db.internal-map': 'Make this drive lead to the folder of the other groups.',
  'finding.ts.db.internal-map.unmapped':
    'The group {group} has no mapped drive, although it is to work on the data.',
  'resolve.ts.db.internal-map.unmapped':
    'Map the drive for it, or list it among the groups to be kept out.',
  'finding.ts.db.internal-map.rights':
    'The group {group} may not write to the database folder: the application closes on it, whatever the box.',
  'resolve.ts.db.internal-map.rights':
    'Allow it to write, or list it among the groups to be kept out.',
  'finding.ts.db.internal-exclude':
    'The group {group} is to be kept away from the data, but its drive and its rights open them to it.',
  'resolve.ts.db.internal-exclude':
    'Take the drive away from it, or at least the right to write to the folder.',
  'finding.ts.db.internal-exclude.unticked':
    'For {count, plural, one {the group {groups}, to be kept out,} other {the groups {groups}, to be kept out,}} a missing drive is not enough: with the database box unticked, a local database can be created.',
  'resolve.ts.db.internal-exclude.unticked':
    'Tick the database box: the application will close on them.',
  'finding.ts.db.internal-exclude.no-path':
    'Nothing keeps {count, plural, one {the group {groups}} other {the groups {groups}}} out: without a stored path, everyone chooses a database freely.',
  'resolve.ts.db.internal-exclude.no-path': 'Store the logical path and tick the database box.',
  'finding.ts.db.shared-map':
    'The entities {entity} and {other} are independent, but share the folder {folder}.',
  'resolve.ts.db.shared-map': 'Give each entity a folder of its own.',
  'finding.ts.db.shared-map.groups':
    'The groups {group} and {other} end up in the same folder {folder}, which belongs to no declared entity.',
  'resolve.ts.db.shared-map.groups':
    'Separate their folders, or declare the entity to which both belong.',
  'finding.ts.db.shared-box':
    'The database box is ticked, which stops {count, plural, one {the group {groups}: it does not reach the folder and has} other {the groups {groups}: they do not reach the folder and have}} to be able to choose a database.',
  'resolve.ts.db.shared-box':
    'Untick the database box, or map the drive of these groups to a folder of their own.',
  'finding.ts.profile.no-path':
    'No logical path is stored, although profile {profile} provides for one.',
  'resolve.ts.profile.no-path':
    'Store one common logical path that leads each to a folder of its own.',
  'finding.ts.profile.b':
    'The database box is unticked: profile B allows this but advises ticking it, so that nobody goes and works elsewhere during an outage.',
  'resolve.ts.profile.b': 'Tick the database box.',
  'finding.ts.profile.c':
    'The database box is ticked, which profile C rules out: users who look after their own data could not choose their database.',
  'resolve.ts.profile.c':
    'Untick the box, or choose profile B if the administrator looks after all data.',
  'finding.ts.db.start-rights':
    'The group {group} may not write to the database folder: the application closes on it, whatever the box.',
  'resolve.ts.db.start-rights': 'Allow this group to write to its folder.',
  'finding.ts.db.start-missing':
    'The folder of the group {group} does not answer and the database box is unticked: its users might create a local database and work there by mistake.',
  'resolve.ts.db.start-missing': 'Restore access to the folder before going live.',
  'finding.ts.db.start-missing.stop':
    'The folder of the group {group} does not answer: the application closes on its users as long as it is missing.',
  'resolve.ts.db.start-missing.stop': 'Restore access to the folder before going live.',
  'finding.ts.backup.network-risk':
    'Users make the backups themselves: these scatter, and each ends up counting on the others.',
  'resolve.ts.backup.network-risk':
    'Entrust backups to the administrator and remove them from the application.',
  'finding.ts.update.tool-admin':
    'The account meant for updates is no administrator: CheckCDUpdate.exe will close at once with an error.',
  'resolve.ts.update.tool-admin': 'Run the tool with an administrator account of the server.',
  'finding.ts.update.schedule':
    'Updates are run by hand: they will wait until the administrator thinks of them.',
  'resolve.ts.update.schedule':
    'Schedule CheckCDUpdate.exe, at night for instance, if the administrator does not run it regularly.',
  'finding.ts.update.silent':
    'The update is scheduled, but its messages are still shown while nobody is in front of the screen.',
  'resolve.ts.update.silent': 'Switch the messages off in the module; errors remain visible.',
  'finding.ts.update.rights':
    'The user is no administrator and user account control (UAC) is inactive: no update will be offered.',
  'resolve.ts.update.rights': 'Activate UAC, or plan for the administrator to make the updates.',
  'finding.ts.admin.scope-machine':
    'The settings hold only for the machine they are made on: they have to be repeated on each of the {machines, number} PCs.',
  'resolve.ts.admin.scope-machine':
    'Follow the configuration sheet on each PC, and note those that are done.',
  'finding.ts.sizing.none':
    'The note says neither how many users this server can take, nor which hardware it needs.',
  'resolve.ts.sizing.none':
    'Ask the publisher of the application for these figures before choosing the server.',
}
