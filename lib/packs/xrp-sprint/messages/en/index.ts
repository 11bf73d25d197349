import type { PackMessages } from '@/lib/sizing/pack'
import { questions } from './questions'

/** Every sentence of the pack in this language, by code. */
export const messages: PackMessages = { ...questions }
