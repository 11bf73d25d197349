'use client'

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { type Readiness, readinessOf } from '@/lib/intake/readiness'
import type { WorkbenchWatch } from '../wizard/draft-store'
import type { Frame, ProjectPage } from './frame'
import { ProjectHeader } from './ProjectHeader'
import { ProjectTabs } from './ProjectTabs'

/** What the pages of a project tell the frame around them. */
export interface FrameLink extends WorkbenchWatch {
  /** Saves what waits to be saved on the page; resolves once the server has answered. */
  readonly flush: () => Promise<void>
}

const FrameContext = createContext<FrameLink | null>(null)

/** The frame around a page of a project. Throws outside a `ProjectFrame`. */
export function useFrame(): FrameLink {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('useFrame needs a ProjectFrame around it')
  return frame
}

/** The head of a project and its tabs, around one of its pages. */
export function ProjectFrame({
  frame,
  current,
  children,
}: {
  readonly frame: Frame
  readonly current: ProjectPage | { readonly system: string }
  readonly children: ReactNode
}) {
  // The tab of the system on screen follows what is typed; the others stay as they were loaded.
  const [live, setLive] = useState<Readiness | null>(null)
  const waiting = useRef<(() => Promise<void>) | null>(null)
  const link = useMemo<FrameLink>(
    () => ({
      onOutcome: (outcome) => setLive(readinessOf(outcome)),
      onFlush: (flush) => {
        waiting.current = flush
      },
      flush: async () => await waiting.current?.(),
    }),
    [],
  )
  const shown =
    live && typeof current === 'object'
      ? {
          ...frame,
          systems: frame.systems.map((system) =>
            system.id === current.system ? { ...system, readiness: live } : system,
          ),
        }
      : frame
  const [only] = frame.systems
  return (
    <FrameContext.Provider value={link}>
      <ProjectHeader
        project={frame.project}
        systemName={frame.systems.length === 1 ? (only?.name ?? null) : null}
      />
      <ProjectTabs frame={shown} current={current} />
      {children}
    </FrameContext.Provider>
  )
}
