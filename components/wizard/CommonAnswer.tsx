'use client'

import { useTranslations } from 'next-intl'
import { Link } from '../ui/navigation'
import { fieldId } from './questions'
import classes from './Wizard.module.css'

/** An answer that several systems of a project share: shown where it acts, changed where it is asked. */
export function CommonAnswer({
  path,
  label,
  value,
  note,
  href,
}: {
  readonly path: string
  readonly label: string
  /** The answer in words. */
  readonly value: string
  /** Whom the answer is shared with. */
  readonly note: string
  readonly href: string
}) {
  const t = useTranslations('wizard.common')
  return (
    <div id={fieldId(path)} className={classes.common}>
      <p className={classes.label}>{label}</p>
      <p className={classes.commonValue}>{value}</p>
      <p className={classes.meta}>
        <span className={classes.metaText}>{note}</span>
        <Link href={href} aria-label={t('editOf', { label })}>
          {t('edit')}
        </Link>
      </p>
    </div>
  )
}
