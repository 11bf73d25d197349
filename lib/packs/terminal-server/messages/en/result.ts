import type { PackMessages } from '@/lib/sizing/pack'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  'figure.start.*.licence': 'Licence at start, group {name}',
  'figure.start.*.database': 'Database at start, group {name}',
  'figure.update.tool': 'Means of updating',
  'figure.update.possible': 'Update possible with these rights',
  'figure.machines.total': 'Machines to administer',
  'figure.users.perServer': 'Users per server',
  // The code of an empty text: a path or a folder that was left out.
  'value.': 'none',
  'value.blocked': 'Start blocked',
  'value.central-code': 'Starts with the common code',
  'value.user-code': 'Starts with the user’s code',
  'value.stop': 'The application closes',
  'value.choose-or-create-local': 'May choose or create a local database',
  'value.free-choice': 'Freely chooses or creates a database',
  'value.open': 'Opens the database',
  'value.local-pc': 'Administered PC',
  'value.application': 'The application itself',
  'value.check-cd-update': 'CheckCDUpdate.exe',
  'software.application': 'The application',
  'software.administration-module': 'Administration module (control panel)',
  'software.check-cd-update': 'CheckCDUpdate.exe',
  'note.capacity-not-given':
    'The note gives neither hardware nor a number of users: ask the publisher for the capacity of this server.',
  'note.hardware-not-given': 'The note gives no hardware figure: ask the publisher for it.',
  'note.server-outside':
    'This server is outside the entities that use it; its network is not stated.',
  'note.update-waits':
    'The update tool tries again {minutes, plural, one {every minute} other {every # minutes}} until all sessions have closed, without a time limit: a forgotten session delays the update.',
  'note.settings-of-this-machine':
    'The settings of the module hold only for the users of this server.',
  'note.settings-of-each-pc': 'The settings of the module hold only for the PC they are made on.',
  'note.data-server-apart':
    'This machine carries the data folder according to the path given; it may also be the terminal server itself.',
  'link.sessions': 'Sessions of the users',
  'link.data-folder': 'Data folder',
  'link.licence-identification': 'Identification of the licence at the publisher’s',
  'link.update-download': 'Download of updates from the publisher',
  'summary.local-pc':
    '{machines, plural, one {One administered PC, set up} other {# administered PCs, set up one by one}} by somebody other than the user.',
  'summary.internal-server':
    'An internal terminal server for {groups, plural, one {one group} other {# groups}} of users.',
  'summary.shared-server':
    'A shared terminal server, of profile {profile}, for {groups, plural, one {one group} other {# groups}} of users.',
  'summary.nobody-starts': 'With these licence settings, nobody can start the application.',
  'summary.starts':
    '{licence, select, common {Everybody starts with the common code} other {Each user enters a licence code}}; of {groups, plural, one {# group} other {# groups}}, {open, plural, =0 {none opens the intended database} one {# opens the intended database} other {# open the intended database}}{stopped, plural, =0 {} one {{own, plural, =0 { and} other {,}} # is stopped} other {{own, plural, =0 { and} other {,}} # are stopped}}{own, plural, =0 {} one { and # chooses a database} other { and # choose a database}}.',
  'summary.hardware-not-given':
    'The note says nothing of hardware or of the number of users per server: ask the publisher for these figures.',
  'summary.has-errors':
    '{errors, plural, one {# point contrary to the note is} other {# points contrary to the note are}} to be corrected{accepted, plural, =0 {} one {, # other is accepted} other {, # others are accepted}}{warnings, plural, =0 {} one {, and # point is to be confirmed} other {, and # points are to be confirmed}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {No point is contrary to the note} one {# departure from the note is accepted, no other point is contrary to it} other {# departures from the note are accepted, no other point is contrary to it}}; {warnings, plural, one {# point is to be confirmed} other {# points are to be confirmed}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {The configuration follows every rule that was checked} one {# departure from the note is accepted, the configuration follows every other rule that was checked} other {# departures from the note are accepted, the configuration follows every other rule that was checked}}.',
}
