import type { PackMessages } from '@/lib/sizing/pack'

export const messages: PackMessages = {}
