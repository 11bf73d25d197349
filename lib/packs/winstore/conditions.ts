import type { Conditions } from '@/lib/sizing/pack'
import type { WinstoreAnswers } from './fields'

/** Both questions are always asked; what only some peripherals need is asked row by row (see `check.ts`). */
export const conditions: Conditions<WinstoreAnswers> = {}
