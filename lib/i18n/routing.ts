import { defineRouting } from 'next-intl/routing'
import { LOCALES } from '@/lib/kernel/locale'

/** Every address carries its language; `/` goes to the one the browser asks for, French where it asks for neither. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'fr',
  localePrefix: 'always',
})
