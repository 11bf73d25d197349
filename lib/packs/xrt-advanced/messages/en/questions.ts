import type { PackMessages } from '@/lib/sizing/pack'
import { optionNames } from '../products'
import { serverQuestions } from './questions-server'
import { setupQuestions } from './questions-setup'

/** The words of the wizard: steps, questions, options and examples. */
export const questions: PackMessages = { ...optionNames, ...serverQuestions, ...setupQuestions }
