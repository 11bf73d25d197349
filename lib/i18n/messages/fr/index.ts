import type { SameKeys } from '../../shape'
import { home } from './home'
import { problems } from './problems'
import { projects } from './projects'
import { shell } from './shell'
import { systems } from './systems'

export const messages = { home, problems, projects, shell, systems } as const

/** What every language provides: the areas and keys of the French messages. */
export type Messages = SameKeys<typeof messages>
