'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Figure } from '@/lib/sizing/figure'
import { ExplainDrawer } from './ExplainDrawer'

/** A figure in question, with the words that name it. */
export interface Explained {
  readonly label: string
  readonly figure: Figure
}

const ExplainContext = createContext<(explained: Explained) => void>(() => undefined)

/** Lets every figure below answer "why?" in one panel at the side. */
export function ExplainProvider({
  onGoToField,
  children,
}: {
  readonly onGoToField: (field: string) => void
  readonly children: ReactNode
}) {
  const [explained, setExplained] = useState<Explained | null>(null)
  const [opened, setOpened] = useState(false)
  const explain = useCallback((next: Explained) => {
    setExplained(next)
    setOpened(true)
  }, [])
  const drawer = useMemo(
    () => ({
      onClose: () => setOpened(false),
      onGoToField: (field: string) => {
        setOpened(false)
        onGoToField(field)
      },
    }),
    [onGoToField],
  )
  return (
    <ExplainContext.Provider value={explain}>
      {children}
      <ExplainDrawer explained={explained} opened={opened} {...drawer} />
    </ExplainContext.Provider>
  )
}

/** Opens the explanation of a figure. */
export const useExplain = (): ((explained: Explained) => void) => useContext(ExplainContext)
