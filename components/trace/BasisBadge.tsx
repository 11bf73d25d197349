'use client'

import { useTranslations } from 'next-intl'
import type { ComponentType } from 'react'
import type { Basis } from '@/lib/sizing/trace'
import {
  AnswerIcon,
  AssumptionIcon,
  DocumentIcon,
  HouseIcon,
  NotGivenIcon,
  PublisherIcon,
} from '../result/icons'
import classes from './Basis.module.css'

const ICON: Readonly<Record<Basis, ComponentType<{ size?: number }>>> = {
  document: DocumentIcon,
  publisher: PublisherIcon,
  assumption: AssumptionIcon,
  house: HouseIcon,
  given: AnswerIcon,
  'not-given': NotGivenIcon,
}

/** Where a value comes from, told by drawing, word and border as well as by colour. */
export function BasisBadge({ basis }: { readonly basis: Basis }) {
  const t = useTranslations('trace.basis')
  const BasisIcon = ICON[basis]
  return (
    <span className={classes.badge} data-basis={basis}>
      <BasisIcon size={12} />
      {t(basis)}
    </span>
  )
}

/** All origins of a value, in their fixed order. */
export function BasisList({ basis }: { readonly basis: readonly Basis[] }) {
  return (
    <span className={classes.list}>
      {basis.map((one) => (
        <BasisBadge key={one} basis={one} />
      ))}
    </span>
  )
}
