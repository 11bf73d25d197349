import type { SameKeys } from '../../shape'
import type { projectSystems as french } from '../fr/projectSystems'

/** Words of a project of several systems: its tabs, what is asked once, what is shared, the view of the whole. */
export const projectSystems: SameKeys<typeof french> = {
  tabs: {
    label: 'Pages of the project',
    common: 'Common',
    commonText: 'Shared answers and machines',
    overview: 'Overview',
    overviewText: 'All systems',
  },
  state: {
    missing: '{count, plural, one {# answer needed} other {# answers needed}}',
    refused: '{count, plural, one {# answer to correct} other {# answers to correct}}',
  },
  add: {
    action: 'Add a system',
    title: 'Which system to add?',
    text: 'Each system keeps its own questions and document. Nothing is shared until you say so.',
    present:
      '{count, plural, one {Already in this project} other {Already in this project # times}}',
  },
  remove: {
    action: 'Remove this system',
    title: 'Remove {system} from the project?',
    text: 'Its answers will be deleted. The other systems of the project stay as they are.',
    shares: 'It will no longer share anything with the others: {machines}.',
    submit: 'Remove the system',
  },
  loading: 'Loading the systems of the project…',
  loadFailed: 'The systems of the project could not be loaded.',
  reload: 'Reload the page',
  ofSystem: '{text} ({system})',
  common: {
    title: 'Common answers',
    intro: 'What several systems ask is answered here, once. The answer goes into each of them.',
    onMachine: 'On the shared machine “{name}”',
    disagree: 'The systems do not have the same answer. Choose the one that holds for all:',
    standing: '{system}: {value}',
    take: 'Take “{value}”',
    none: 'The systems of this project have no question in common apart from the date.',
    nothing: 'no answer',
  },
  sharing: {
    title: 'Shared machines',
    intro:
      'Say here which machines carry several systems. What their documents make of it appears alongside at once.',
    empty: 'Nothing is shared: each system keeps its own machines.',
    add: 'Add a shared machine',
    defaultName: 'Shared server {number}',
    name: 'Name of the shared machine',
    nameHint: '1 to 60 characters: letters, digits, spaces and hyphens.',
    nameFault:
      '“{value}” is not accepted. It takes 1 to 60 letters, digits, spaces or hyphens, and a name unlike the others.',
    parts: 'What stands on it',
    taken: 'already on “{name}”',
    along: 'comes with “{role}”',
    several: '{count, plural, other {on # machines}}',
    waiting: 'Its roles will appear once its answers are complete.',
    noRoles: 'No machine to share.',
    few: 'It takes at least two roles to share this machine.',
    absent: '{role} ({system}): the sizing no longer has this machine.',
    withdraw: 'Remove',
    withdrawOf: 'Remove: {role} ({system})',
    remove: 'Delete',
    removeOf: 'Delete the shared machine “{name}”',
    removed: 'Shared machine “{name}” deleted.',
    undo: 'Undo',
    dismiss: 'Hide this message',
  },
  effect: {
    title: 'Effect of sharing',
    nothing:
      'Tick at least two roles on a shared machine: what their documents allow together will appear here.',
    carries: 'Carries: {systems}',
    overview: 'See the overview',
  },
  overview: {
    title: 'Overview',
    summary:
      '{systems, plural, one {# system} other {# systems}}, {machines}, {shared, plural, =0 {nothing shared} one {one shared machine} other {# shared machines}}.',
    incomplete:
      '{count, plural, one {One system is not sized yet and is missing from this view:} other {# systems are not sized yet and are missing from this view:}}',
    nothing: 'No system is sized yet. Answer their questions to see the whole.',
    compliantText: 'No rule of the documents is broken, neither within a system nor between them.',
    'with-reservationsText': 'Some points need your attention, within a system or between them.',
    'non-compliantText':
      'At least one rule of a document is not met, within a system or between them.',
    figures: 'Summary',
    architecture: 'Common architecture',
    findings: 'Findings between systems',
    findingsIntro:
      'What the documents have to say about each other on a shared machine, with the rules.',
    noFindings: 'Nothing to report between the systems.',
    table: 'All machines',
    tableIntro:
      'Each machine once, with the systems it carries. Every figure leads to its calculation.',
    owner: 'Systems',
    sharedMark: 'shared',
    systems: 'Systems of the project',
    open: 'Open {system}',
    side: '{place}, {system}',
    goTo: 'Go to the question',
  },
  downloads: {
    menu: 'Download the project',
    pdfFr: 'Project PDF in French',
    pdfEn: 'Project PDF in English',
    pdfFrWithoutAnnexes: 'Project PDF without annexes, in French',
    pdfEnWithoutAnnexes: 'Project PDF without annexes, in English',
    json: 'Project (JSON)',
    notYet: 'The project PDF waits until all its systems are sized.',
    absent:
      'A shared machine carries a role that its system no longer has: the “Common” page says which.',
  },
  failure: {
    offline: 'The server does not answer. Nothing is lost: try again in a moment.',
    stale:
      'The systems of the project, or what they share, were changed elsewhere. The page has just been updated: try again.',
    gone: 'This project no longer exists.',
    other: 'That did not work. Try again; if it keeps happening, tell your administrator.',
  },
}
