import { useTranslations } from 'next-intl'
import type { RuleFinding } from '@/lib/wording/rulebook'
import { SEVERITY_ICON } from '../result/icons'
import { CaseList } from './CaseList'
import classes from './RuleSheet.module.css'

/** The findings of a rule, each with the cases that raise it and those that show its silence. */
export function RuleFindings({
  system,
  findings,
}: {
  readonly system: string
  readonly findings: readonly RuleFinding[]
}) {
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={finding.code}>
          <Finding system={system} finding={finding} />
        </li>
      ))}
    </ul>
  )
}

function Finding({ system, finding }: { readonly system: string; readonly finding: RuleFinding }) {
  const t = useTranslations('rulebook.rule')
  const result = useTranslations('result.severity')
  const { severities, text, resolve, raisedBy, silentIn } = finding
  const lists = [
    ['raisedBy', raisedBy],
    ['silentIn', silentIn],
  ] as const
  return (
    <article className={classes.finding} data-severity={severities[0]}>
      <p className={classes.severities}>
        {severities.map((severity) => {
          const SeverityIcon = SEVERITY_ICON[severity]
          return (
            <span key={severity} data-severity={severity}>
              <SeverityIcon size={14} />
              {result(severity)}
            </span>
          )
        })}
      </p>
      <p>{text}</p>
      {resolve && (
        <p className={classes.quiet}>
          <strong>{t('resolve')}</strong> {resolve}
        </p>
      )}
      {lists.map(
        ([name, cases]) =>
          cases.length > 0 && (
            <details key={name} className={classes.more}>
              <summary>{t(name, { count: cases.length })}</summary>
              <CaseList system={system} cases={cases} part="findings" />
            </details>
          ),
      )}
    </article>
  )
}
