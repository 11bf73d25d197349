import type { SameKeys } from '../../shape'
import { diagram } from './diagram'
import { home } from './home'
import { problems } from './problems'
import { projectSystems } from './projectSystems'
import { projects } from './projects'
import { result } from './result'
import { rulebook } from './rulebook'
import { shell } from './shell'
import { systems } from './systems'
import { together } from './together'
import { trace } from './trace'
import { wizard } from './wizard'

export const messages = {
  diagram,
  home,
  problems,
  projectSystems,
  projects,
  result,
  rulebook,
  shell,
  systems,
  together,
  trace,
  wizard,
} as const

/** What every language provides: the areas and keys of the French messages. */
export type Messages = SameKeys<typeof messages>
