'use client'

import { useEffect, useState } from 'react'
import type { ProjectStorage } from '@/lib/intake/project'
import { fetchDraft } from '../wizard/draft-api'
import { SizingWorkbench } from '../wizard/SizingWorkbench'
import { useFrame } from './ProjectFrame'

/**
 * The workbench on one system of a stored project. Going back in the browser brings the page as it was rendered, with
 * the draft of that time; the first save would then be taken for a conflict with oneself. So the newest draft is asked
 * for.
 */
export function ProjectWorkbench({
  packId,
  storage,
}: {
  readonly packId: string
  readonly storage: ProjectStorage
}) {
  const [newest, setNewest] = useState(storage)
  const frame = useFrame()
  const { projectId, systemId, version } = storage

  useEffect(() => {
    let current = true
    void fetchDraft({ projectId, systemId }).then((found) => {
      if (current && found !== null && found !== 'gone' && found.version > version)
        setNewest((before) => ({ ...before, version: found.version, draft: found.value }))
    })
    return () => {
      current = false
    }
  }, [projectId, systemId, version])

  return <SizingWorkbench key={newest.version} systemId={packId} storage={newest} watch={frame} />
}
