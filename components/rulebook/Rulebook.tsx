'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import { searchWords } from '@/lib/kernel/search-text'
import type { RulebookList } from '@/lib/wording/rulebook'
import { filtered, groupsOf, isFiltering, NO_FILTERS, searchIndex } from './filters'
import classes from './Rulebook.module.css'
import { RuleFilterBar } from './RuleFilterBar'
import { RuleGroups } from './RuleGroups'
import { useRuleFilters } from './use-rule-filters'
import '../result/tones.css'

/** All rules of all documents, chapter by chapter, narrowed down as one types. */
export function Rulebook({ list }: { readonly list: RulebookList }) {
  const t = useTranslations('rulebook')
  const { filters, change } = useRuleFilters(list)
  const index = useMemo(() => searchIndex(list), [list])
  // Typing stays fluid: the list follows as soon as the browser has a moment.
  const settled = useDeferredValue(filters)
  const { rules, counts } = useMemo(() => filtered(list, index, settled), [list, index, settled])
  const groups = useMemo(() => groupsOf(rules), [rules])
  const words = useMemo(() => searchWords(settled.text), [settled.text])
  const filtering = isFiltering(filters)
  const clear = () => change(NO_FILTERS, 'choice')
  return (
    <>
      <RuleFilterBar list={list} filters={filters} counts={counts} onChange={change} />
      <div className={classes.summary}>
        <p className={classes.count} role="status">
          {t('count', {
            count: rules.length,
            total: list.rules.length,
            filtered: String(filtering),
          })}
        </p>
        {filtering && (
          <Button variant="subtle" size="compact-sm" onClick={clear}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
      {rules.length === 0 ? (
        <div className={classes.empty}>
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.text')}</p>
          <Button variant="default" onClick={clear}>
            {t('filter.clear')}
          </Button>
        </div>
      ) : (
        <RuleGroups systems={list.systems} groups={groups} words={words} />
      )}
    </>
  )
}
