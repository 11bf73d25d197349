import { answers } from './chapters/answers'
import { architecture } from './chapters/architecture'
import { assumptions } from './chapters/assumptions'
import { decisions } from './chapters/decisions'
import { findings } from './chapters/findings'
import { flows } from './chapters/flows'
import { plan } from './chapters/plan'
import { proofs } from './chapters/proofs'
import { rules } from './chapters/rules'
import { servers } from './chapters/servers'
import { software } from './chapters/software'
import { summary } from './chapters/summary'
import { support } from './chapters/support'
import type { Context } from './context'
import type { Block } from './tree'

type Chapter = (ctx: Context) => Block[]

/** What is read of one system, in the order of reading. */
export const CHAPTERS: readonly Chapter[] = [
  summary,
  architecture,
  decisions,
  servers,
  software,
  flows,
  findings,
  support,
  plan,
  assumptions,
  answers,
]

/** What is looked up. */
export const ANNEXES: readonly Chapter[] = [proofs, rules]
