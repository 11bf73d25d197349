'use client'

import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { RULE_KINDS } from '@/lib/sizing/rule'
import { ACTS_ON, type RulebookList } from '@/lib/wording/rulebook'
import { Search } from '../ui/Icon'
import type { Filtered, RuleFilters } from './filters'
import classes from './Rulebook.module.css'

interface Props {
  readonly list: RulebookList
  readonly filters: RuleFilters
  readonly counts: Filtered['counts']
  readonly onChange: (filters: RuleFilters, by: 'typing' | 'choice') => void
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** The search and the filters; each choice says how many rules it would leave. */
export function RuleFilterBar({ list, filters, counts, onChange }: Props) {
  const t = useTranslations('rulebook')
  const kinds = useTranslations('result.kind')
  const system = list.systems.find(({ id }) => id === filters.system)

  const select = (
    name: 'system' | 'section' | 'kind' | 'actsOn',
    all: string,
    choices: readonly Choice[],
  ) => (
    <NativeSelect
      label={t(`filter.${name}`)}
      value={filters[name]}
      disabled={choices.length === 0}
      onChange={(event) => {
        const value = event.currentTarget.value
        // A chapter belongs to its document.
        const section = name === 'system' ? '' : filters.section
        onChange({ ...filters, section, [name]: value }, 'choice')
      }}
    >
      <option value="">{all}</option>
      {choices.map(({ value, label }) => {
        const count = counts[name].get(value) ?? 0
        return (
          <option key={value} value={value} disabled={count === 0 && value !== filters[name]}>
            {t('filter.option', { label, count })}
          </option>
        )
      })}
    </NativeSelect>
  )

  return (
    <search className={classes.filters} aria-label={t('filter.label')}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        leftSection={<Search />}
        size="md"
        maxLength={200}
        value={filters.text}
        onChange={(event) => onChange({ ...filters, text: event.currentTarget.value }, 'typing')}
      />
      {select(
        'system',
        t('filter.allSystems'),
        list.systems.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {select(
        'section',
        t('filter.allSections'),
        (system?.sections ?? []).map(({ id, label }) => ({ value: id, label })),
      )}
      {select(
        'kind',
        t('filter.allKinds'),
        RULE_KINDS.map((value) => ({ value, label: kinds(value) })),
      )}
      {select(
        'actsOn',
        t('filter.everything'),
        // What no rule of the book acts on is no choice at all.
        ACTS_ON.filter((value) => list.rules.some(({ actsOn }) => actsOn.includes(value))).map(
          (value) => ({ value, label: t(`actsOn.${value}`) }),
        ),
      )}
      <Checkbox
        className={classes.reading}
        label={t('filter.option', {
          label: t('filter.reading'),
          count: counts.reading.get('1') ?? 0,
        })}
        checked={filters.reading}
        onChange={(event) =>
          onChange({ ...filters, reading: event.currentTarget.checked }, 'choice')
        }
      />
    </search>
  )
}
