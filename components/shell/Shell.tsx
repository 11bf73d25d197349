import { useTranslations } from 'next-intl'
import { type ReactNode, Suspense } from 'react'
import { Link } from '../ui/navigation'
import { Mark } from './Brand'
import { LanguageSwitch } from './LanguageSwitch'
import { MainNav } from './MainNav'
import classes from './Shell.module.css'
import { ThemeSwitch } from './ThemeSwitch'

/** What surrounds every page: skip link, header, footer. */
export function Shell({
  version,
  children,
}: {
  readonly version: string
  readonly children: ReactNode
}) {
  const t = useTranslations('shell')
  return (
    <div className={classes.frame}>
      <header className={classes.bar}>
        <a className={classes.skip} href="#content">
          {t('skip')}
        </a>
        <div className={classes.barInner}>
          <Link href="/" className={classes.brand} aria-label={t('home')}>
            <Mark className={classes.mark} />
            {t('name')}
          </Link>
          <MainNav />
          <Suspense>
            <LanguageSwitch />
          </Suspense>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.foot}>
        <div className={classes.footInner}>
          <p className={classes.notice}>{t('footer.source')}</p>
          <div className={classes.footEnd}>
            <span>{t('footer.version', { version })}</span>
            <ThemeSwitch />
          </div>
        </div>
      </footer>
    </div>
  )
}
