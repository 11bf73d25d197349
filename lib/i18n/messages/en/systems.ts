import type { Messages } from '../fr'

export const systems: Messages['systems'] = {
  title: 'Which system do you want to size?',
  lead: 'The system you choose sets the questions, the rules and the document that is quoted.',
  start: 'Size {system}',
  local: 'A quick sizing stays in this browser until you save it as a project.',
  workbench: '{system} sizing',
}
