'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RuleCard } from '../trace/RuleCard'
import classes from './Result.module.css'
import { useWords } from './words'

/** Where the rules behind a line stand; pressing the sections shows what the rules say. */
export function RuleTags({ rules }: { readonly rules: readonly string[] }) {
  const t = useTranslations('result.rule')
  const words = useWords()
  const [open, setOpen] = useState(false)
  const known = rules.flatMap((id) => words.rule(id) ?? [])
  if (known.length === 0) return null
  const places = [...new Set(known.map((rule) => words.place(rule.id)))].join(' · ')
  return (
    <>
      <button
        type="button"
        className={classes.tag}
        aria-expanded={open}
        aria-label={t('show', { place: places })}
        onClick={() => setOpen(!open)}
      >
        {places}
      </button>
      {open && (
        <span className={classes.tagPanel}>
          {known.map(({ id }) => (
            <RuleCard key={id} id={id} />
          ))}
        </span>
      )}
    </>
  )
}
