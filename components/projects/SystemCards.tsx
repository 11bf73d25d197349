import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/kernel/locale'
import type { SystemEntry } from '@/lib/packs'
import { Arrow } from '../ui/Icon'
import { Link } from '../ui/navigation'
import classes from './SystemCards.module.css'

/** One card a system; the whole card leads to its sizing. */
export function SystemCards({
  systems,
  locale,
  headingLevel,
}: {
  readonly systems: readonly SystemEntry[]
  readonly locale: Locale
  readonly headingLevel: 2 | 3
}) {
  const t = useTranslations('systems')
  const Heading = `h${headingLevel}` as const
  return (
    <ul className={classes.cards}>
      {systems.map((system) => (
        <li key={system.id} className={classes.card}>
          <Heading className={classes.name}>{system.name}</Heading>
          <p className={classes.tagline}>{system.tagline[locale]}</p>
          <Link href={`/sizing/${system.id}`} className={classes.link}>
            {t('start', { system: system.name })}
            <Arrow />
          </Link>
        </li>
      ))}
    </ul>
  )
}
