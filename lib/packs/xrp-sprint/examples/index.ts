import type { Example } from '@/lib/sizing/pack'
import { enterprise } from './enterprise'
import { mono10 } from './mono-10'
import { monoposte } from './monoposte'
import { rds60 } from './rds-60'
import { sme40 } from './sme-40'

/** Complete requests from small to large: the wizard fills itself with one, the tests size them all. */
export const examples: readonly Example[] = [monoposte, mono10, sme40, rds60, enterprise]
