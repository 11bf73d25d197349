'use client'

import { useMessages } from 'next-intl'
import { useMemo } from 'react'
import { togetherLabels } from '@/lib/diagram/together'
import { diagramLabels } from '@/lib/diagram/words'
import { formatNumber } from '@/lib/i18n/format'
import { proposedColumn } from '@/lib/sizing/proposed'
import type { Combined, CombinedMachine } from '@/lib/sizing/together/types'
import { combinedMachineName } from '@/lib/wording/together'
import { LabelledDiagram } from '../topology/Diagram'
import { type LoadedProject, ownNameOf, sizingAt } from './loaded'

/** The machines of all systems in one drawing, each with its system; shared ones stand out. */
export function CombinedDiagram({
  loaded,
  combined,
}: {
  readonly loaded: LoadedProject
  readonly combined: Combined
}) {
  const { diagram: words } = useMessages()
  const labels = useMemo(() => {
    const { together, wordings, packs, names } = loaded
    const { machines } = combined
    const drawn = together.sized.flatMap((position) => {
      const sizing = sizingAt(loaded, position)
      const own = wordings[position]
      const pack = packs[position]
      if (!sizing || !own || !pack) return []
      const format = (value: number) => formatNumber(value, own.locale)
      const column = proposedColumn(pack, sizing)
      return [
        {
          name: names[position] ?? '',
          labels: diagramLabels(words, format, column, machines.length, own.role),
        },
      ]
    })
    const nameOf = (machine: CombinedMachine) =>
      combinedMachineName(machine, (own) => ownNameOf(loaded, own))
    return togetherLabels(drawn, machines, words, nameOf)
  }, [loaded, combined, words])
  return <LabelledDiagram machines={combined.machines} links={combined.links} labels={labels} />
}
