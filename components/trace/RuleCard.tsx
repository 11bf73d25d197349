'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useWords } from '../result/words'
import { Link } from '../ui/navigation'
import classes from './Trace.module.css'

/** One rule: where it stands in the document, what it says in our words, and how we read it where it is unclear. */
export function RuleCard({
  id,
  compact = false,
}: {
  readonly id: string
  readonly compact?: boolean
}) {
  const words = useWords()
  const t = useTranslations('result')
  const rule = words.rule(id)
  if (!rule) return null
  const { locale } = words
  return (
    <div className={classes.rule}>
      <p className={classes.ruleHead}>
        <span className={classes.place}>{words.place(id)}</span>
        {!compact && <span className={classes.sectionTitle}>{words.sectionTitle(id)}</span>}
        {/* In a tab of its own: a step, an open explanation and a scrolled table are in no address. */}
        <Link
          href={`/rulebook/${id}`}
          target="_blank"
          prefetch={false}
          className={classes.openRule}
        >
          {t('rule.open')}
          <VisuallyHidden component="span">
            {' '}
            {t('rule.openOf', { place: words.place(id) })}
          </VisuallyHidden>
        </Link>
      </p>
      <p className={classes.statement}>{rule.statement[locale]}</p>
      {rule.reading && (
        <p className={classes.reading}>
          <strong>{t('explain.reading')}</strong> {rule.reading[locale]}
        </p>
      )}
      {!compact && (
        <p className={classes.ruleFoot}>
          <code>{id}</code>
          <span>{rule.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}</span>
        </p>
      )}
    </div>
  )
}
