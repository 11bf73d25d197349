'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { findingsToSettle } from '@/lib/sizing/finding'
import type { Sizing } from '@/lib/sizing/sizing'
import classes from './Result.module.css'
import { sectionId } from './Section'

const PARTS = [
  'overview',
  'architecture',
  'decisions',
  'servers',
  'findings',
  'support',
  'assumptions',
  'flows',
  'plan',
  'checklist',
  'configuration',
] as const

/** Jumps to a part of the result and unfolds it. */
function unfold(event: MouseEvent<HTMLAnchorElement>, part: string): void {
  const target = document.getElementById(sectionId(part))
  if (target instanceof HTMLDetailsElement) target.open = true
  if (!target) event.preventDefault()
}

/** The parts of the result. */
export function ResultNav({ sizing }: { readonly sizing: Sizing }) {
  const t = useTranslations('result')
  const open = findingsToSettle(sizing)
  const there: Partial<Record<(typeof PARTS)[number], boolean>> = {
    decisions: sizing.configuration.some(({ decides }) => decides),
    support: sizing.support.length > 0,
    servers: sizing.machines.some(({ zone }) => zone !== 'workstation'),
    plan: sizing.installPlan.length > 0,
    checklist: sizing.checklist.length > 0,
    configuration: sizing.configuration.some(({ decides }) => !decides),
  }
  const inStores = sizing.machines.some(({ zone }) => zone.startsWith('store:'))
  const parts = PARTS.filter((part) => there[part] ?? true)
  return (
    <nav aria-label={t('contents')} className={classes.nav}>
      {parts.map((part) => (
        <a key={part} href={`#${sectionId(part)}`} onClick={(event) => unfold(event, part)}>
          {t(`section.${part === 'servers' && inStores ? 'machines' : part}`)}
          {part === 'findings' && open > 0 && (
            <span className={classes.count}>{t('findingCount.open', { count: open })}</span>
          )}
        </a>
      ))}
    </nav>
  )
}
