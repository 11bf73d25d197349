import type { Example } from '@/lib/sizing/pack'
import { boutique } from './boutique'
import { chain } from './chain'
import { departmentStore } from './department-store'
import { shop } from './shop'

/** Examples from the smallest to the largest. */
export const examples: readonly Example[] = [boutique, shop, departmentStore, chain]
