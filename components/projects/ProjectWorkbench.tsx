'use client'

import { useEffect, useState } from 'react'
import type { ProjectStorage } from '@/lib/intake/project'
import { SizingWorkbench } from '../wizard/SizingWorkbench'
import { currentDraft } from './project-api'

/**
 * The workbench on a stored project. Going back in the browser brings the page as it was rendered, with the draft
 * of that time; the first save would then be taken for a conflict with oneself. So the newest draft is asked for.
 */
export function ProjectWorkbench({
  systemId,
  storage,
}: {
  readonly systemId: string
  readonly storage: ProjectStorage
}) {
  const [newest, setNewest] = useState(storage)
  const { projectId, version } = storage

  useEffect(() => {
    let current = true
    void currentDraft(projectId).then((found) => {
      if (current && found.ok && found.value.version > version)
        setNewest({ projectId, ...found.value })
    })
    return () => {
      current = false
    }
  }, [projectId, version])

  return <SizingWorkbench key={newest.version} systemId={systemId} storage={newest} />
}
