import type { Example } from '@/lib/sizing/pack'
import { balanced } from './balanced'
import { integrated } from './integrated'
import { single } from './single'
import { starter } from './starter'
import { update } from './update'

/** From small to large. */
export const examples: readonly Example[] = [starter, single, integrated, balanced, update]
