'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { LOCALES } from '@/lib/kernel/locale'
import { getPathname, usePathname } from '../ui/navigation'
import classes from './Shell.module.css'

/**
 * One link a language, to the same page with the same query. Plain links: the language belongs to the document
 * itself, and a new document is loaded for it.
 */
export function LanguageSwitch() {
  const t = useTranslations('shell.language')
  const current = useLocale()
  const pathname = usePathname()
  const query = useSearchParams().toString()
  const href = query ? `${pathname}?${query}` : pathname
  return (
    <nav className={classes.languageNav} aria-label={t('label')}>
      <ul className={classes.languages}>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={getPathname({ href, locale })}
              hrefLang={locale}
              lang={locale}
              className={classes.language}
              aria-current={locale === current ? 'true' : undefined}
              aria-label={`${locale.toUpperCase()}, ${t(locale)}`}
            >
              {locale.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
