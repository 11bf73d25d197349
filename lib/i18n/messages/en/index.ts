import type { Messages } from '../fr'
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

export const messages: Messages = {
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
}
