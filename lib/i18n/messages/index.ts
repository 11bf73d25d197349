import type { Locale } from '@/lib/kernel/locale'
import type { Messages } from './fr'

export type { Messages }

/** The messages of one language; the other one is not loaded. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  return locale === 'fr' ? (await import('./fr')).messages : (await import('./en')).messages
}
