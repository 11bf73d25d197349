'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { piecesOf } from '@/lib/kernel/search-text'
import type { RulebookSystem, RuleRow } from '@/lib/wording/rulebook'
import { BasisList } from '../trace/BasisBadge'
import { Link } from '../ui/navigation'
import type { RuleGroup } from './filters'
import classes from './Rulebook.module.css'

interface Props {
  readonly systems: readonly RulebookSystem[]
  readonly groups: readonly RuleGroup[]
  readonly words: readonly string[]
}

/** The rules under their systems and chapters. Drawn anew only when what it shows has changed. */
export const RuleGroups = memo(function RuleGroups({ systems, groups, words }: Props) {
  return systems.map((system) => {
    const own = groups.filter((group) => group.system === system.id)
    if (own.length === 0) return null
    return (
      <section key={system.id} className={classes.system} aria-labelledby={`system-${system.id}`}>
        <header className={classes.systemHead}>
          <h2 id={`system-${system.id}`}>{system.name}</h2>
          <p>{system.document}</p>
        </header>
        {own.map(({ section, rules }) => {
          const chapter = system.sections.find(({ id }) => id === section)?.label ?? section
          return (
            <section key={section} className={classes.section}>
              <h3 className={classes.sectionTitle}>
                {chapter}
                <span className={classes.sectionCount}>{rules.length}</span>
              </h3>
              <ul className={classes.rules}>
                {rules.map((rule) => (
                  <RuleItem key={rule.id} rule={rule} chapter={chapter} words={words} />
                ))}
              </ul>
            </section>
          )
        })}
      </section>
    )
  })
})

/** A text with the words searched for standing out. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text
  let at = 0
  return piecesOf(text, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.found ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}

const RuleItem = memo(function RuleItem({
  rule,
  chapter,
  words,
}: {
  readonly rule: RuleRow
  /** The heading it stands under, which a chapter without a number need not repeat. */
  readonly chapter: string
  readonly words: readonly string[]
}) {
  const t = useTranslations('rulebook')
  const result = useTranslations('result')
  return (
    <li className={classes.rule}>
      <p className={classes.head}>
        {rule.place !== chapter && <span className={classes.place}>{rule.place}</span>}
        <span>{rule.kinds.map((kind) => result(`kind.${kind}`)).join(', ')}</span>
        <code className={classes.id}>
          <Marked text={rule.id} words={words} />
        </code>
      </p>
      <p className={classes.statement}>
        <Link href={`/rulebook/${rule.id}`} prefetch={false} className={classes.link}>
          <Marked text={rule.statement} words={words} />
        </Link>
      </p>
      {rule.reading !== null && (
        <p className={classes.readingText} data-searched={words.length > 0 || undefined}>
          <strong>{result('explain.reading')}</strong> <Marked text={rule.reading} words={words} />
        </p>
      )}
      <p className={classes.foot}>
        <BasisList basis={rule.basis} />
        <span>
          {t('list.actsOn')} {rule.actsOn.map((kind) => t(`actsOn.${kind}`)).join(', ')}
        </span>
        <span>{t('list.scenarios', { count: rule.scenarios })}</span>
      </p>
    </li>
  )
})
