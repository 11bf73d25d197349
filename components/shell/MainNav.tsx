'use client'

import { useTranslations } from 'next-intl'
import { Link, usePathname } from '../ui/navigation'
import classes from './Shell.module.css'

const ENTRIES = [
  { key: 'sizing', href: '/sizing' },
  { key: 'projects', href: '/projects' },
  { key: 'rulebook', href: '/rulebook' },
] as const

/** The places of the product; the one we are in is marked. */
export function MainNav() {
  const t = useTranslations('shell.nav')
  const pathname = usePathname()
  return (
    <nav className={classes.nav} aria-label={t('label')}>
      {ENTRIES.map(({ key, href }) => (
        <Link
          key={key}
          href={href}
          className={classes.navLink}
          aria-current={
            pathname === href ? 'page' : pathname.startsWith(`${href}/`) ? 'true' : undefined
          }
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
