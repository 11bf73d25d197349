'use client'

import { useTranslations } from 'next-intl'
import { CheckIcon, InfoIcon, WarningIcon } from '../result/icons'
import type { SaveState } from './autosave'
import classes from './Workbench.module.css'

const TROUBLED: readonly SaveState[] = ['offline', 'failed', 'conflict', 'refused', 'unavailable']

/** Says whether what was typed is kept, and where. */
export function SaveStatus({
  state,
  local,
  onSave,
}: {
  readonly state: SaveState
  readonly local: boolean
  readonly onSave: () => void
}) {
  const t = useTranslations('wizard.save')
  const troubled = TROUBLED.includes(state)
  const retry = state === 'failed' || state === 'offline'
  return (
    <span className={classes.save} data-troubled={troubled || undefined}>
      <span role="status" className={classes.saveText}>
        {troubled ? (
          <WarningIcon size={14} />
        ) : state === 'saved' ? (
          <CheckIcon size={14} />
        ) : (
          <InfoIcon size={14} />
        )}
        {t(local && state === 'saved' ? 'savedLocal' : state)}
      </span>
      {retry && (
        <button type="button" className={classes.inlineButton} onClick={onSave}>
          {t('retryNow')}
        </button>
      )}
    </span>
  )
}
