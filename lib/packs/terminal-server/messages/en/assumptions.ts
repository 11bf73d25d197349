import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the note is silent or ambiguous. */
export const assumptions: PackMessages = {
  'assumption.A-TS-LOGICAL':
    'On a server, a network path, a folder of drive C or a path without a drive letter looks physical and raises a warning.',
  'assumption.A-TS-UNMAPPED':
    'For a group without a mapped drive, the data folder is out of reach.',
  'assumption.A-TS-SAME-FOLDER':
    'Two paths name the same folder if they differ only in case or in a slash at the end.',
  'assumption.A-TS-PROFILE-A':
    'As long as central licence management does not exist, profile A keeps the licence box unticked and remains to be confirmed.',
  'assumption.A-TS-DATA-SERVER':
    'A shared folder named by a machine stands on another machine than the terminal server.',
  'assumption.A-TS-NETWORK':
    'A shared server is drawn on a wide area network, outside the company; the note does not state its network.',
  'assumption.A-TS-SILENT': 'A scheduled update runs without messages, errors excepted.',
  'option.assumptions.A-TS-SILENT.true': 'Without messages',
  'option.assumptions.A-TS-SILENT.false': 'Left to the administrator',
}
