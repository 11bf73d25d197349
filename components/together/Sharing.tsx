'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SharedRole, StoredShare } from '@/lib/intake/project'
import { isFreeShareName } from '@/lib/intake/shares'
import bench from '../wizard/Workbench.module.css'
import type { LoadedProject } from './loaded'
import { ShareCard } from './ShareCard'
import classes from './Together.module.css'

/** The shared machines of a project: their names, and which role of which system stands on each. */
export function Sharing({
  loaded,
  onChange,
}: {
  readonly loaded: LoadedProject
  readonly onChange: (shared: readonly StoredShare[]) => void
}) {
  const t = useTranslations('projectSystems.sharing')
  const { shared } = loaded.project
  const [removed, setRemoved] = useState<{ share: StoredShare; position: number } | null>(null)

  const replace = (position: number, share: StoredShare) =>
    onChange(shared.map((one, i) => (i === position ? share : one)))
  const add = () => {
    const free = Array.from({ length: shared.length + 1 }, (_, i) =>
      t('defaultName', { number: i + 1 }),
    ).find((name) => isFreeShareName(shared, name, shared.length))
    onChange([...shared, { name: free ?? '', machines: [] }])
  }
  const remove = (position: number) => {
    const share = shared[position]
    if (!share) return
    setRemoved({ share, position })
    onChange(shared.filter((_, i) => i !== position))
  }
  const undo = () => {
    if (!removed) return
    const { share, position } = removed
    // What was given to another machine meanwhile stays there.
    const taken = new Set(shared.flatMap(({ machines }) => machines.map(keyOf)))
    const back = { ...share, machines: share.machines.filter((part) => !taken.has(keyOf(part))) }
    if (isFreeShareName(shared, back.name, shared.length))
      onChange([...shared.slice(0, position), back, ...shared.slice(position)])
    setRemoved(null)
  }

  return (
    <section className={classes.card} aria-labelledby="sharing">
      <header className={classes.head}>
        <h2 id="sharing">{t('title')}</h2>
      </header>
      <p className={classes.intro}>{t('intro')}</p>
      <div role="status" className={bench.undoHolder}>
        {removed && (
          <p className={bench.undo}>
            <span>{t('removed', { name: removed.share.name })}</span>
            <button type="button" className={bench.inlineButton} onClick={undo}>
              {t('undo')}
            </button>
            <button type="button" className={bench.inlineButton} onClick={() => setRemoved(null)}>
              {t('dismiss')}
            </button>
          </p>
        )}
      </div>
      {shared.length === 0 && <p className={classes.empty}>{t('empty')}</p>}
      {shared.map((share, position) => (
        <ShareCard
          // Its name may be edited and another one like it may come: its position names it while the page is open.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={`${position} ${shared.length}`}
          loaded={loaded}
          position={position}
          share={share}
          onChange={(next) => replace(position, next)}
          onRemove={() => remove(position)}
        />
      ))}
      <Button variant="default" onClick={add} mt="sm">
        {t('add')}
      </Button>
    </section>
  )
}

/** What tells two roles of the project's systems apart. */
const keyOf = ({ draft, role }: SharedRole): string => `${draft} ${role}`
