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
  failure: {
    offline: 'The server does not answer. Nothing is lost: try again in a moment.',
    stale:
      'The systems of the project, or what they share, were changed elsewhere. The page has just been updated: try again.',
    gone: 'This project no longer exists.',
    other: 'That did not work. Try again; if it keeps happening, tell your administrator.',
  },
}
