import { useTranslations } from 'next-intl'
import type { UseGroup, UseLine } from '@/lib/wording/rulebook'
import classes from './RuleSheet.module.css'

/** Lines of one kind shown at once; the others unfold. */
const SHOWN = 8

/** Where a rule is used, kind by kind, each line with the number of scenarios that put it there. */
export function RuleUses({ uses }: { readonly uses: readonly UseGroup[] }) {
  const t = useTranslations('rulebook')
  return uses.map(({ kind, lines }) => {
    const rest = lines.slice(SHOWN)
    return (
      <section key={kind} className={classes.use} aria-labelledby={`use-${kind}`}>
        <h3 id={`use-${kind}`}>{t(`use.${kind}`)}</h3>
        <Lines lines={lines.slice(0, SHOWN)} />
        {rest.length > 0 && (
          <details className={classes.more}>
            <summary>{t('rule.linesMore', { count: rest.length })}</summary>
            <Lines lines={rest} />
          </details>
        )}
      </section>
    )
  })
}

function Lines({ lines }: { readonly lines: readonly UseLine[] }) {
  const t = useTranslations('rulebook.list')
  return (
    <ul className={classes.lines}>
      {lines.map(({ text, details, scenarios }) => (
        <li key={text} className={classes.line}>
          <span>
            {text}
            {details.length > 0 && <span className={classes.detail}>{details.join(' · ')}</span>}
          </span>
          {scenarios !== null && (
            <span className={classes.number}>{t('scenarios', { count: scenarios })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
