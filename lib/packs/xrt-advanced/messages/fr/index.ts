import type { PackMessages } from '@/lib/sizing/pack'
/** x */
export const messages: PackMessages = {}
