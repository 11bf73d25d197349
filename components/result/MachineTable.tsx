'use client'

import { Button, Checkbox, Popover } from '@mantine/core'
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { REQUIREMENT_KEYS, type RequirementKey } from '@/lib/sizing/collect'
import { isSilent } from '@/lib/sizing/hardware'
import type { Machine } from '@/lib/sizing/topology'
import { FigureButton } from '../trace/FigureButton'
import { toCsv } from './csv'
import { DownloadIcon } from './icons'
import { MachineDetails } from './MachineDetails'
import { machineRows } from './machine-csv'
import classes from './Result.module.css'
import { Scroller } from './Scroller'
import { saveAs } from './save-as'
import tableClasses from './Table.module.css'
import { useWords } from './words'

/** Rows in sight; a farm of hundreds unfolds on demand. */
const ROWS_IN_SIGHT = 20

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
})
const helper = createColumnHelper<typeof features, Machine>()

/** What a requirement is sorted by: the recommended value, else the minimum; silence comes last. */
const sortable = (machine: Machine, key: RequirementKey): number => {
  const { recommended, minimum } = machine[key]
  const value = recommended.value ?? minimum.value
  return typeof value === 'number' ? value : -1
}

/** Whether the document gives a machine neither a minimum nor a recommended value. */
const lacks = (machine: Machine, key: RequirementKey): boolean =>
  machine[key].minimum.value === null && machine[key].recommended.value === null

/** Whose a machine is, where machines of several systems stand in one table; `label` heads the column. */
interface Owner {
  readonly label: string
  readonly of: (machine: Machine) => string
}

/** Columns of text: id, and how a machine is sorted by it. The cells are drawn by `TextCell`. */
const columnsOf = (owner: Owner | undefined) =>
  helper.columns([
    helper.accessor('id', { id: 'name', enableHiding: false, sortFn: 'alphanumeric' }),
    helper.accessor((machine) => owner?.of(machine) ?? '', {
      id: 'owner',
      enableHiding: owner !== undefined,
      sortFn: 'alphanumeric',
    }),
    helper.accessor((machine) => machine.roles.join(), { id: 'roles', sortFn: 'alphanumeric' }),
    helper.accessor('zone', { id: 'zone', sortFn: 'alphanumeric' }),
    helper.accessor('quantity', { id: 'quantity', sortFn: 'basic' }),
    ...REQUIREMENT_KEYS.map((key) =>
      helper.accessor((machine) => sortable(machine, key), { id: key, sortFn: 'basic' }),
    ),
    helper.accessor((machine) => Number(machine.load?.value ?? -1), {
      id: 'load',
      sortFn: 'basic',
    }),
    helper.accessor((machine) => machine.disk.recommended, { id: 'disk', sortFn: 'alphanumeric' }),
  ])

type ColumnId = 'name' | 'owner' | 'roles' | 'zone' | 'quantity' | 'load' | 'disk' | RequirementKey

const isRequirement = (id: ColumnId): id is RequirementKey =>
  (REQUIREMENT_KEYS as readonly string[]).includes(id)

/** Columns whose head does not say the unit. */
const WITH_UNIT: ReadonlySet<RequirementKey> = new Set(['memoryGb', 'diskGb', 'networkMbps'])

/** Hidden until asked for: they are rarely decisive and the table is wide without them. */
const HIDDEN_AT_FIRST: Partial<Record<ColumnId, boolean>> = {
  zone: false,
  disk: false,
  networkCards: false,
  networkMbps: false,
}

/** Machines with minimum and recommended side by side: sortable, columns to choose, CSV, and "why?" on each figure. */
export function MachineTable({
  machines,
  title,
  fileName,
  owner,
}: {
  readonly machines: readonly Machine[]
  /** What these machines are, for the name of the table. */
  readonly title: string
  readonly fileName: string
  readonly owner?: Owner
}) {
  const t = useTranslations('result.server')
  const words = useWords()
  const data = useMemo(() => [...machines], [machines])
  const columns = useMemo(() => columnsOf(owner), [owner])
  const [all, setAll] = useState(false)
  const table = useTable({
    features,
    columns,
    data,
    initialState: {
      columnVisibility: {
        ...HIDDEN_AT_FIRST,
        owner: owner !== undefined,
        // Where there is no figure to show, there is room to say where each machine stands.
        zone: machines.every(isSilent),
        quantity: machines.some((machine) => machine.quantity !== 1),
        load: machines.some((machine) => machine.load !== null),
        ...Object.fromEntries(
          REQUIREMENT_KEYS.filter((key) => machines.every((machine) => lacks(machine, key))).map(
            (key) => [key, false],
          ),
        ),
      },
    },
  })
  const labelOf = (id: ColumnId): string => (id === 'owner' ? (owner?.label ?? '') : t(id))
  const rows = table.getRowModel().rows
  const shown = all ? rows : rows.slice(0, ROWS_IN_SIGHT)
  const rest = rows.length - shown.length
  const exportCsv = () =>
    saveAs(
      `${fileName}.csv`,
      'text/csv;charset=utf-8',
      toCsv(machineRows(machines, words, t, owner), words.locale),
    )

  return (
    <>
      <div className={tableClasses.tableTools}>
        <Popover position="bottom-start" withinPortal trapFocus>
          <Popover.Target>
            <Button variant="default" size="xs">
              {t('columns')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <fieldset className={tableClasses.columnChoice}>
              <legend>{t('columns')}</legend>
              {table
                .getAllLeafColumns()
                .filter((column) => column.getCanHide())
                .map((column) => (
                  <Checkbox
                    key={column.id}
                    size="xs"
                    label={labelOf(column.id as ColumnId)}
                    checked={column.getIsVisible()}
                    onChange={column.getToggleVisibilityHandler()}
                  />
                ))}
            </fieldset>
          </Popover.Dropdown>
        </Popover>
        <Button
          variant="default"
          size="xs"
          leftSection={<DownloadIcon size={14} />}
          onClick={exportCsv}
        >
          {t('csv')}
        </Button>
      </div>
      <Scroller label={`${title}. ${t('caption')}`}>
        <table className={tableClasses.table}>
          <caption className={classes.hidden}>{`${title}. ${t('caption')}`}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id, column }) => (
                  <HeaderCell
                    key={id}
                    id={id as ColumnId}
                    label={labelOf(id as ColumnId)}
                    sorted={column.getIsSorted()}
                    onSort={() => column.toggleSorting()}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                {row.getVisibleCells().map(({ column }) => (
                  <MachineCell
                    key={column.id}
                    id={column.id as ColumnId}
                    machine={row.original}
                    owner={owner}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {(rest > 0 || all) && rows.length > ROWS_IN_SIGHT && (
        <Button variant="subtle" size="xs" mt="xs" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: rest })}
        </Button>
      )}
      <details className={classes.more}>
        <summary>{t('details')}</summary>
        {rows.map((row) => (
          <MachineDetails key={row.id} machine={row.original} />
        ))}
      </details>
    </>
  )
}

function HeaderCell({
  id,
  label,
  sorted,
  onSort,
}: {
  readonly id: ColumnId
  readonly label: string
  readonly sorted: false | 'asc' | 'desc'
  readonly onSort: () => void
}) {
  const t = useTranslations('result')
  const sort = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined
  return (
    <th scope="col" aria-sort={sort} data-column={id}>
      <button
        type="button"
        className={tableClasses.sort}
        data-sorted={sorted || undefined}
        onClick={onSort}
      >
        {label}
        <span aria-hidden="true" className={tableClasses.arrow}>
          {sorted === 'asc' ? '↑' : sorted === 'desc' ? '↓' : '↕'}
        </span>
      </button>
      {isRequirement(id) && (
        <span className={tableClasses.pairHead}>
          <span>{t('figure.minimumShort')}</span>
          <span>{t('figure.recommendedShort')}</span>
        </span>
      )}
    </th>
  )
}

function MachineCell({
  id,
  machine,
  owner,
}: {
  readonly id: ColumnId
  readonly machine: Machine
  readonly owner: Owner | undefined
}) {
  const t = useTranslations('result')
  const words = useWords()
  const name = words.machineName(machine)
  if (id === 'name')
    return (
      <th scope="row" data-column={id}>
        <span className={tableClasses.machine}>{name}</span>
        {machine.name !== null && !owner && (
          <code className={tableClasses.machineId}>{machine.id}</code>
        )}
      </th>
    )
  if (isRequirement(id)) {
    const { minimum, recommended } = machine[id]
    const label = `${t(`server.${id}`)}, ${name}`
    return (
      <td data-column={id}>
        <span className={tableClasses.pair}>
          <FigureButton
            figure={minimum}
            label={words.minimumOf(label)}
            unit={WITH_UNIT.has(id)}
            brief
          />
          <FigureButton
            figure={recommended}
            label={words.recommendedOf(label)}
            unit={WITH_UNIT.has(id)}
            brief
          />
        </span>
      </td>
    )
  }
  return <td data-column={id}>{textCell()}</td>

  function textCell() {
    switch (id) {
      case 'owner':
        return owner?.of(machine)
      case 'roles':
        return machine.roles.map(words.role).join(', ')
      case 'zone':
        return words.zone(machine.zone)
      case 'quantity':
        return words.number(machine.quantity)
      case 'disk':
        return (
          <span className={tableClasses.pair}>
            <span>{words.disk(machine.disk.minimum)}</span>
            <span>{words.disk(machine.disk.recommended)}</span>
          </span>
        )
      default:
        return machine.load ? (
          <FigureButton figure={machine.load} label={`${t('server.load')}, ${name}`} />
        ) : (
          '–'
        )
    }
  }
}
