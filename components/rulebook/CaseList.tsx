import { useTranslations } from 'next-intl'
import type { CaseRef, ResultPart } from '@/lib/wording/rulebook'
import { Link } from '../ui/navigation'
import { caseAddress } from './case-address'
import classes from './RuleSheet.module.css'

/** Cases shown at once; the others unfold. */
const SHOWN = 8

interface Props {
  readonly system: string
  readonly cases: readonly CaseRef[]
  /** The part of the result to look at. */
  readonly part?: ResultPart
}

/** Scenarios by title and file, each opening in the quick sizing. */
export function CaseList({ system, cases, part }: Props) {
  const t = useTranslations('rulebook.rule')
  const rest = cases.slice(SHOWN)
  return (
    <>
      <Cases system={system} cases={cases.slice(0, SHOWN)} {...(part && { part })} />
      {rest.length > 0 && (
        <details className={classes.more}>
          <summary>{t('scenariosMore', { count: rest.length })}</summary>
          <Cases system={system} cases={rest} {...(part && { part })} />
        </details>
      )}
    </>
  )
}

function Cases({ system, cases, part }: Props) {
  const t = useTranslations('rulebook.rule')
  return (
    <ul className={classes.cases}>
      {cases.map((one) => (
        <li key={one.id} className={classes.case}>
          <Link href={caseAddress(system, one, part)} prefetch={false} lang="en">
            {one.title}
          </Link>{' '}
          <span className={classes.file}>
            <code>{one.id}</code>
            {one.file && ` ${t('file', { file: one.file })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
