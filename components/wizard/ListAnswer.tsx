'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import {
  type Control,
  type FieldValues,
  useController,
  useFieldArray,
  useFormContext,
} from 'react-hook-form'
import { type Field, type Leaf, leavesOf } from '@/lib/sizing/fields'
import { messagePath } from '@/lib/wording/paths'
import { CopyIcon, ErrorIcon, PlusIcon, TrashIcon } from '../result/icons'
import { useWords } from '../result/words'
import { AnswerControl, isGrouped } from './AnswerControl'
import { nestedRaw } from './list-rows'
import { fieldId } from './questions'
import classes from './Wizard.module.css'

type List = Extract<Field, { kind: 'list' }>

/** Cells in sight in each row; the rest unfolds. */
const CELLS_IN_SIGHT = 3

interface Props {
  readonly field: List
  readonly path: string
  readonly control: Control<FieldValues>
  readonly label: string
}

/** An answer made of rows: add, duplicate, remove, all from the keyboard; focus follows the row in hand. */
export function ListAnswer({ field, path, control, label }: Props) {
  const rows = useFieldArray({ control, name: path })
  const { getValues } = useFormContext()
  const t = useTranslations('wizard.list')
  const words = useWords()
  const cells = leavesOf(field.item)
  const [announced, setAnnounced] = useState('')
  const [focus, setFocus] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const full = rows.fields.length >= field.max

  useEffect(() => {
    if (focus === null) return
    const row = list.current?.children[focus]
    const target = row?.querySelector<HTMLElement>('input, select, textarea') ?? addButton.current
    target?.focus()
    setFocus(null)
  }, [focus])

  const insert = (position: number, row: Record<string, unknown>) => {
    rows.insert(position, row, { shouldFocus: false })
    setFocus(position)
    setAnnounced(t('added', { position: position + 1 }))
  }
  const copyOf = (position: number) => {
    const row = structuredClone(getValues(`${path}.${position}`)) as Record<string, unknown>
    // A name that must be unique is left for the person to give.
    if (field.uniqueBy) row[field.uniqueBy] = ''
    return row
  }
  const remove = (position: number) => {
    rows.remove(position)
    setFocus(Math.max(0, position - 1))
    setAnnounced(t('removed', { position: position + 1 }))
  }

  return (
    <>
      {rows.fields.length === 0 ? (
        <p className={classes.help}>{t('empty')}</p>
      ) : (
        <ol ref={list} className={classes.rows}>
          {rows.fields.map((row, position) => (
            <li key={row.id} className={classes.row}>
              <div className={classes.rowHead}>
                <span className={classes.rowTitle}>{t('row', { position: position + 1 })}</span>
                <span>
                  <button
                    type="button"
                    className={classes.iconButton}
                    aria-label={t('duplicateRow', { position: position + 1 })}
                    title={t('duplicate')}
                    disabled={full}
                    onClick={() => insert(position + 1, copyOf(position))}
                  >
                    <CopyIcon />
                  </button>
                  <button
                    type="button"
                    className={classes.iconButton}
                    aria-label={t('removeRow', { position: position + 1 })}
                    title={t('remove')}
                    onClick={() => remove(position)}
                  >
                    <TrashIcon />
                  </button>
                </span>
              </div>
              <Row cells={cells} path={`${path}.${position}`} control={control} />
            </li>
          ))}
        </ol>
      )}
      <Button
        ref={addButton}
        mt="xs"
        size="xs"
        variant="default"
        leftSection={<PlusIcon size={14} />}
        disabled={full}
        aria-label={t('addTo', { label })}
        onClick={() => insert(rows.fields.length, nestedRaw(cells, words.locale))}
      >
        {t('add')}
      </Button>
      {full && <p className={classes.help}>{t('full', { max: words.number(field.max) })}</p>}
      <span className={classes.hidden} aria-live="polite">
        {announced}
      </span>
    </>
  )
}

function Row({
  cells,
  path,
  control,
}: {
  readonly cells: readonly Leaf[]
  readonly path: string
  readonly control: Control<FieldValues>
}) {
  const t = useTranslations('wizard.list')
  const render = ({ path: name, field }: Leaf) =>
    field.kind === 'list' ? (
      <ListCell key={name} field={field} path={`${path}.${name}`} control={control} />
    ) : (
      <Cell key={name} field={field} path={`${path}.${name}`} control={control} />
    )
  const folded = cells.slice(CELLS_IN_SIGHT)
  return (
    <>
      <div className={classes.rowGrid}>{cells.slice(0, CELLS_IN_SIGHT).map(render)}</div>
      {folded.length > 0 && (
        <details className={classes.moreCells}>
          <summary>{t('more')}</summary>
          <div className={classes.rowGrid}>{folded.map(render)}</div>
        </details>
      )}
    </>
  )
}

/** A list inside a row: rows of its own, below one legend. */
function ListCell({ field, path, control }: Omit<Props, 'label'>) {
  const words = useWords()
  const label = words.say(`question.${messagePath(path)}.label`)
  return (
    <div className={classes.cell}>
      <fieldset className={classes.fieldset} id={fieldId(path)}>
        <legend className={classes.label}>{label}</legend>
        <ListAnswer field={field} path={path} control={control} label={label} />
      </fieldset>
    </div>
  )
}

function Cell({
  field,
  path,
  control,
}: {
  readonly field: Field
  readonly path: string
  readonly control: Control<FieldValues>
}) {
  const { field: input, fieldState } = useController({ control, name: path })
  const { trigger } = useFormContext()
  const words = useWords()
  const id = useId()
  const label = words.say(`question.${messagePath(path)}.label`)
  const error = fieldState.error?.message
  // A row is judged as soon as one of its cells is left: what another cell lacks must go as it is typed, since text
  // that goes only afterwards would take what is being clicked on from under the pointer.
  const onChange = (value: unknown) => {
    input.onChange(value)
    if (error) void trigger(path)
  }
  const answer = (
    <AnswerControl
      field={field}
      path={path}
      input={{ ...input, onChange }}
      fallback={'default' in field ? field.default : undefined}
      invalid={error !== undefined}
      describedBy={error ? id : ''}
      label={label}
    />
  )
  return (
    <div className={classes.cell}>
      {isGrouped(field) ? (
        <fieldset className={classes.fieldset} id={fieldId(path)}>
          <legend className={classes.label}>{label}</legend>
          {answer}
        </fieldset>
      ) : (
        <>
          <label className={classes.label} htmlFor={fieldId(path)}>
            {label}
          </label>
          {answer}
        </>
      )}
      {error && (
        <p id={id} className={classes.error}>
          <ErrorIcon size={14} />
          {error}
        </p>
      )}
    </div>
  )
}
