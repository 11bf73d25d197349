'use client'

import { useEffect, useRef, useState } from 'react'
import { type Draft, emptyDraft } from '@/lib/intake/draft'
import type { SaveState } from './autosave'
import type { StoredDraft } from './draft-store'
import { readQuickDraft, watchQuickDraft, writeQuickDraft } from './local-store'

/** Today in the time zone of the person at the screen, as an ISO day. */
function today(): string {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** Keeps a quick sizing in this browser. Tabs that show the same system follow each other. */
export function useLocalDraft(system: string): StoredDraft {
  const [draft, setDraft] = useState<Draft>(() => readQuickDraft(system) ?? emptyDraft(today()))
  const [epoch, setEpoch] = useState(0)
  const [save, setSave] = useState<SaveState>('saved')
  const latest = useRef(draft)

  const set = (next: Draft) => {
    if (next === latest.current) return
    latest.current = next
    setDraft(next)
    setSave(writeQuickDraft(system, next) ? 'saved' : 'unavailable')
  }

  useEffect(
    () =>
      watchQuickDraft(system, (other) => {
        latest.current = other
        setDraft(other)
        setEpoch((count) => count + 1)
      }),
    [system],
  )

  return {
    draft,
    epoch,
    save,
    update: (change) => set(change(latest.current)),
    replace: (next) => {
      set(next)
      setEpoch((count) => count + 1)
    },
    flush: async () => undefined,
    conflict: null,
    restored: false,
  }
}
