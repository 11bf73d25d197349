'use client'

import { Alert, Button, TextInput, UnstyledButton } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { formatDate } from '@/lib/i18n/format'
import { Search, SortArrow } from '../ui/Icon'
import { LinkButton } from '../ui/LinkButton'
import { Link, useRouter } from '../ui/navigation'
import classes from './ProjectList.module.css'
import { type ProjectEvent, ProjectMenu } from './ProjectMenu'
import { filterRows, type ProjectRow, SORT_KEYS, type Sorting, sortRows } from './project-rows'

interface Notice {
  readonly text: string
  readonly failed: boolean
}

/** The projects as a table that sorts and filters; changes are announced and fetched anew. */
export function ProjectList({ rows }: { readonly rows: readonly ProjectRow[] }) {
  const t = useTranslations('projects')
  const locale = useLocale()
  const router = useRouter()
  const [filter, setFilter] = useState('')
  const [sorting, setSorting] = useState<Sorting>({ key: 'updatedAt', direction: 'desc' })
  const [notice, setNotice] = useState<Notice | null>(null)
  const shown = sortRows(filterRows(rows, filter), sorting, locale)

  const onEvent = (event: ProjectEvent) => {
    const { customer, reference } = event.project.details
    if (event.kind === 'failed') setNotice({ text: t(`failure.${event.failure}`), failed: true })
    else if (event.kind === 'edited') setNotice({ text: t('edit.done'), failed: false })
    else if (event.kind === 'removed')
      setNotice({ text: t('remove.done', { customer }), failed: false })
    else setNotice({ text: t('duplicate.done', { reference }), failed: false })
    router.refresh()
  }

  return (
    <>
      <div aria-live="polite" className={classes.notice}>
        {notice && <Alert color={notice.failed ? 'red' : 'petrol'}>{notice.text}</Alert>}
      </div>
      {rows.length === 0 ? (
        <EmptyList />
      ) : (
        <>
          <div className={classes.tools}>
            <TextInput
              className={classes.filter}
              type="search"
              aria-label={t('list.filter')}
              placeholder={t('list.filterHint')}
              leftSection={<Search />}
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
            />
            <span className={classes.count} aria-live="polite">
              {t('list.count', { count: shown.length })}
            </span>
            <LinkButton href="/sizing">{t('list.new')}</LinkButton>
          </div>
          {shown.length === 0 ? (
            <div className={classes.nothing}>
              <p>{t('list.none', { text: filter })}</p>
              <Button variant="default" onClick={() => setFilter('')}>
                {t('list.clear')}
              </Button>
            </div>
          ) : (
            <Table rows={shown} sorting={sorting} onSort={setSorting} onEvent={onEvent} />
          )}
        </>
      )}
    </>
  )
}

function EmptyList() {
  const t = useTranslations('projects.empty')
  return (
    <div className={classes.nothing}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <LinkButton href="/sizing">{t('action')}</LinkButton>
    </div>
  )
}

function Table({
  rows,
  sorting,
  onSort,
  onEvent,
}: {
  readonly rows: readonly ProjectRow[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly onEvent: (event: ProjectEvent) => void
}) {
  const t = useTranslations('projects')
  const locale = useLocale()
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('list.label')}</caption>
        <thead>
          <tr>
            {SORT_KEYS.map((key) => {
              const direction = sorting.key === key && sorting.direction
              return (
                <th
                  key={key}
                  scope="col"
                  data-column={key}
                  aria-sort={
                    direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined
                  }
                >
                  <UnstyledButton
                    className={classes.sort}
                    title={t('list.sortBy', { column: t(`column.${key}`) })}
                    onClick={() => onSort({ key, direction: direction === 'asc' ? 'desc' : 'asc' })}
                  >
                    {t(`column.${key}`)}
                    <SortArrow direction={direction} />
                  </UnstyledButton>
                </th>
              )
            })}
            <th scope="col">
              <span className={classes.caption}>{t('list.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" data-column="customer">
                <Link className={classes.open} href={`/projects/${row.id}`}>
                  {row.details.customer}
                </Link>
                {row.details.title && <span className={classes.title}>{row.details.title}</span>}
                <span className={classes.small}>{row.details.reference}</span>
              </th>
              <td data-column="reference">{row.details.reference}</td>
              <td data-column="system">{row.systemNames.join(', ')}</td>
              <td data-column="proposalDate">{formatDate(row.details.proposalDate, locale)}</td>
              <td data-column="updatedAt">{formatDate(row.updatedAt.slice(0, 10), locale)}</td>
              <td data-column="status">
                <span className={classes.status} data-status={row.status}>
                  {t(`status.${row.status}`)}
                </span>
              </td>
              <td className={classes.actions}>
                <ProjectMenu project={row} onEvent={onEvent} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
