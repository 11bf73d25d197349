'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { PROPOSAL_DATE_RANGE } from '@/lib/kernel/dates'
import type { Finding } from '@/lib/sizing/finding'
import { plainText, proposalDateSchema } from '@/lib/sizing/schema'
import type { Deviation } from '@/lib/sizing/sizing'
import { useWords } from '../result/words'
import { Dialog } from '../ui/Dialog'
import classes from './Findings.module.css'

const MAX_TEXT = 200

const schema = z.object({
  by: plainText(1, MAX_TEXT),
  date: proposalDateSchema,
  reason: plainText(1, MAX_TEXT),
})
type Form = z.output<typeof schema>

interface Props {
  readonly finding: Finding | null
  /** The day offered first, ISO. */
  readonly today: string
  readonly onClose: () => void
  readonly onAccept: (deviation: Deviation) => void
}

/** Asks who accepts a finding as it is, when, and why: all three are printed with it. */
export function AcceptDialog({ finding, onClose, ...rest }: Props) {
  const t = useTranslations('result.finding')
  return (
    <Dialog opened={finding !== null} onClose={onClose} title={t('acceptTitle')}>
      {finding && <AcceptForm finding={finding} onClose={onClose} {...rest} />}
    </Dialog>
  )
}

function AcceptForm({ finding, today, onClose, onAccept }: Props & { readonly finding: Finding }) {
  const t = useTranslations('result.finding')
  const words = useWords()
  const messages = useMemo(() => {
    const { min, max } = PROPOSAL_DATE_RANGE
    return {
      text: t('bothNeeded'),
      date: t('dateNeeded', { min: words.date(min), max: words.date(max) }),
    }
  }, [t, words])
  const form = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: { by: '', date: today, reason: '' },
  })
  const { errors } = form.formState
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.handleSubmit((values) =>
        onAccept({ rule: finding.rule, field: finding.field, ...values }),
      )}
    >
      <blockquote className={classes.quoted}>
        {words.say(`finding.${finding.code}`, finding.params)}
      </blockquote>
      <p className={classes.note}>{t('acceptText')}</p>
      <TextInput
        label={t('by')}
        description={t('byHelp')}
        required
        data-autofocus
        error={errors.by && messages.text}
        {...form.register('by')}
      />
      <TextInput
        type="date"
        label={t('date')}
        required
        error={errors.date && messages.date}
        {...form.register('date')}
      />
      <Textarea
        label={t('reasonLabel')}
        required
        rows={3}
        error={errors.reason && messages.text}
        {...form.register('reason')}
      />
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit">{t('confirm')}</Button>
      </div>
    </form>
  )
}
