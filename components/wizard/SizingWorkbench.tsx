'use client'

import { Button, Skeleton } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { loadPack } from '@/lib/packs'
import type { AnyPack } from '@/lib/sizing/pack'
import '../result/tones.css'
import type { WorkbenchStorage, WorkbenchWatch } from './draft-store'
import classes from './Workbench.module.css'

interface Props {
  readonly systemId: string
  readonly storage: WorkbenchStorage
  readonly watch?: WorkbenchWatch
}

interface Loaded {
  readonly pack: AnyPack
  readonly Workbench: ComponentType<Omit<Props, 'systemId'> & { readonly pack: AnyPack }>
}

/**
 * The wizard of a system with its live result. The pack, the engine and the form load after the page, so that the
 * page itself stays light.
 */
export function SizingWorkbench({ systemId, storage, watch }: Props) {
  const t = useTranslations('wizard')
  const [loaded, setLoaded] = useState<Loaded | 'failed' | 'unknown' | null>(null)
  const load = useCallback(() => {
    setLoaded(null)
    return Promise.all([loadPack(systemId), import('./Workbench')]).then(
      ([pack, { Workbench }]) => (pack ? { pack, Workbench } : ('unknown' as const)),
      () => 'failed' as const,
    )
  }, [systemId])

  useEffect(() => {
    let current = true
    void load().then((outcome) => current && setLoaded(outcome))
    return () => {
      current = false
    }
  }, [load])

  if (loaded === 'unknown') return <p className={classes.notice}>{t('unknownSystem')}</p>
  if (loaded === 'failed')
    return (
      <div role="alert" className={classes.notice}>
        <p>{t('loadFailed')}</p>
        <Button onClick={() => void load().then(setLoaded)}>{t('retry')}</Button>
      </div>
    )
  if (!loaded) return <Loading label={t('loading')} />
  const { pack, Workbench } = loaded
  return <Workbench key={pack.id} pack={pack} storage={storage} {...(watch && { watch })} />
}

/** The outline of the page to come, so that nothing jumps when it arrives. */
function Loading({ label }: { readonly label: string }) {
  return (
    <div className={classes.workbench} aria-busy="true">
      <p role="status" className={classes.hidden}>
        {label}
      </p>
      <Skeleton height={40} width="50%" mb="lg" />
      <Skeleton height={56} mb="lg" />
      <div className={classes.columns}>
        <Skeleton height={560} />
        <Skeleton height={560} />
      </div>
    </div>
  )
}
