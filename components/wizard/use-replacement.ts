'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type SizingCase, withCase } from '@/lib/intake/case'
import { cleared, type Draft, withExample } from '@/lib/intake/draft'
import type { AnyPack, Example } from '@/lib/sizing/pack'
import { useWords } from '../result/words'
import type { StoredDraft } from './draft-store'

/** Replaces all answers at once, and brings the former ones back. */
export interface Replacement {
  readonly load: (example: Example) => void
  readonly loadCase: (worked: SizingCase) => void
  readonly restart: () => void
  readonly undo: () => void
  readonly dismiss: () => void
  /** What was just done and can be undone; null when there is nothing to say. */
  readonly message: string | null
}

/** Examples and starting over, each with a way back. */
export function useReplacement(pack: AnyPack, store: StoredDraft): Replacement {
  const t = useTranslations('wizard')
  const words = useWords()
  const [former, setFormer] = useState<{ draft: Draft; message: string } | null>(null)
  const replace = (draft: Draft, message: string) => {
    setFormer({ draft: store.draft, message })
    store.replace(draft)
  }
  return {
    load: (example) => {
      const name = words.say(`example.${example.id}`)
      replace(withExample(store.draft, example, pack.fields), t('example.loaded', { name }))
    },
    loadCase: (worked) =>
      replace(withCase(store.draft, worked, pack.fields), t('case.loaded', { name: worked.title })),
    restart: () => replace(cleared(store.draft), t('restart.done')),
    undo: () => {
      if (former) store.replace(former.draft)
      setFormer(null)
    },
    dismiss: () => setFormer(null),
    message: former?.message ?? null,
  }
}
