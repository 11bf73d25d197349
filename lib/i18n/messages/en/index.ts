import type { Messages } from '../fr'
import { home } from './home'
import { problems } from './problems'
import { projects } from './projects'
import { shell } from './shell'
import { systems } from './systems'

export const messages: Messages = { home, problems, projects, shell, systems }
