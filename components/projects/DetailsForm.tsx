'use client'

import { Alert, Button, Group, Stack, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form'
import { formatDate } from '@/lib/i18n/format'
import {
  DETAIL_LENGTHS,
  type DetailFault,
  type DetailField,
  detailFaults,
  detailsSchema,
  type ProjectDetails,
} from '@/lib/intake/details'
import { PROPOSAL_DATE_RANGE } from '@/lib/kernel/dates'
import type { Failure } from './project-api'

const FIELDS = ['customer', 'contact', 'reference', 'title', 'proposalDate'] as const

const REQUIRED: ReadonlySet<DetailField> = new Set(['customer', 'reference', 'proposalDate'])

/** Says a fault with the field's name, what stands there and what is accepted. */
function useFaultWords() {
  const t = useTranslations('projects')
  const locale = useLocale()
  return (fault: DetailFault, values: ProjectDetails): string => {
    const field = t(`field.${fault.field}`)
    const value = values[fault.field]
    if (fault.code === 'long')
      return t('fault.long', { field, max: fault.max, count: [...value.trim()].length })
    if (fault.code === 'date')
      return t('fault.date', {
        field,
        min: formatDate(fault.min, locale),
        max: formatDate(fault.max, locale),
        value: value || 'none',
      })
    if (fault.code === 'control') return t('fault.control', { field })
    const { max } = DETAIL_LENGTHS[fault.field as keyof typeof DETAIL_LENGTHS]
    return t('fault.empty', { field, max })
  }
}

/** The form of a project's details; `onSubmit` gives the reason when it did not succeed, else nothing. */
export function DetailsForm({
  initial,
  withDate = true,
  submitLabel,
  onSubmit,
  onCancel,
}: {
  readonly initial: ProjectDetails
  readonly withDate?: boolean
  readonly submitLabel: string
  readonly onSubmit: (details: ProjectDetails) => Promise<Failure | null>
  readonly onCancel: () => void
}) {
  const t = useTranslations('projects')
  const shell = useTranslations('shell.actions')
  const words = useFaultWords()
  const [failure, setFailure] = useState<Failure | null>(null)
  const failureBox = useRef<HTMLDivElement>(null)

  const resolver: Resolver<ProjectDetails> = async (values) => {
    const faults = detailFaults(values)
    if (faults.length === 0) return { values: detailsSchema.parse(values), errors: {} }
    const errors = Object.fromEntries(
      faults.map((fault) => [fault.field, { type: fault.code, message: words(fault, values) }]),
    )
    return { values: {}, errors: errors as FieldErrors<ProjectDetails> }
  }
  const { register, handleSubmit, formState } = useForm<ProjectDetails>({
    defaultValues: initial,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  })
  const wrong = Object.keys(formState.errors).length

  const submit = handleSubmit(async (details) => {
    setFailure(null)
    const reason = await onSubmit(details)
    setFailure(reason)
    if (reason) requestAnimationFrame(() => failureBox.current?.focus())
  })

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {failure && (
          <Alert color="red" role="alert" tabIndex={-1} ref={failureBox}>
            {t(`failure.${failure}`)}
          </Alert>
        )}
        {wrong > 0 && (
          <Alert color="red" role="alert">
            {t('fault.summary', { count: wrong })}
          </Alert>
        )}
        {FIELDS.filter((field) => withDate || field !== 'proposalDate').map((field, i) => (
          <TextInput
            key={field}
            {...register(field)}
            type={field === 'proposalDate' ? 'date' : 'text'}
            {...(field === 'proposalDate' && PROPOSAL_DATE_RANGE)}
            label={t(`field.${field}`)}
            description={t(`field.${field}Hint`)}
            withAsterisk={REQUIRED.has(field)}
            aria-required={REQUIRED.has(field)}
            autoComplete="off"
            data-autofocus={i === 0 || undefined}
            error={formState.errors[field]?.message}
          />
        ))}
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {shell('cancel')}
          </Button>
          <Button type="submit" loading={formState.isSubmitting}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
