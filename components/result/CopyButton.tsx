'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { CheckIcon, CopyIcon } from './icons'
import classes from './Result.module.css'

/** How long the button says that it worked. */
const DONE_MS = 2_000

/** Copies a text; says whether that worked, to the eye and to the ear. */
export function CopyButton({
  text,
  label,
  children,
}: {
  readonly text: string
  readonly label: string
  readonly children?: ReactNode
}) {
  const t = useTranslations('result.configuration')
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (outcome === null) return
    const timer = setTimeout(() => setOutcome(null), DONE_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('copyFailed')
    }
  }
  return (
    <>
      <button
        type="button"
        className={classes.copy}
        aria-label={children ? undefined : label}
        title={label}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? <CheckIcon size={14} /> : <CopyIcon size={14} />}
        {children}
      </button>
      <span
        role="status"
        className={outcome === 'copyFailed' ? classes.copyFailed : classes.hidden}
      >
        {outcome && t(outcome)}
      </span>
    </>
  )
}
