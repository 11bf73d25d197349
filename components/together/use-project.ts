'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { StoredProject, StoredShare } from '@/lib/intake/project'
import { useRouter } from '../ui/navigation'
import { Autosave, type SaveState, worse } from '../wizard/autosave'
import type { Conflict } from '../wizard/draft-store'
import { draftChannel } from '../wizard/use-server-draft'
import {
  type CommonChanges,
  changedDraft,
  fetchProject,
  NO_CHANGES,
  outcomeOf,
  putAnswers,
  putShared,
  type Standing,
  withAnswer,
  withoutSystem,
} from './project-store'

/** One answer that goes to several systems: by draft and path; undefined takes it away. */
export interface Answered {
  readonly systemId: string
  readonly path: string
}

/** A stored project in the browser, with what may be changed beside its systems. */
export interface ProjectState {
  readonly project: StoredProject
  /** Rises when something was replaced from elsewhere, so that inputs start again from it. */
  readonly epoch: number
  readonly save: SaveState
  readonly answer: (targets: readonly Answered[], value: unknown) => void
  readonly setDate: (proposalDate: string) => void
  readonly share: (shared: readonly StoredShare[]) => void
  readonly flush: () => Promise<void>
  readonly conflict: Conflict | null
}

const versionsOf = ({ systems }: StoredProject): Record<string, number> =>
  Object.fromEntries(systems.map(({ id, version }) => [id, version]))

/**
 * Keeps what is asked beside the systems on the server by autosave, and follows what other tabs of this browser save.
 * Answers and shared machines are written apart: each has versions of its own.
 */
export function useProject(initial: StoredProject): ProjectState {
  const { id } = initial
  const router = useRouter()
  const [project, setProject] = useState(initial)
  const [epoch, setEpoch] = useState(0)
  const [answersState, setAnswersState] = useState<SaveState>('saved')
  const [sharedState, setSharedState] = useState<SaveState>('saved')
  const [stale, setStale] = useState<{ readonly standing: Standing | null } | null>(null)
  const latest = useRef(initial)
  const changes = useRef<CommonChanges>(NO_CHANGES)
  const versions = useRef(versionsOf(initial))
  const composition = useRef(initial.composition)

  const show = useCallback((next: StoredProject) => {
    latest.current = next
    setProject(next)
  }, [])

  const [answers] = useState(
    () =>
      new Autosave<CommonChanges>({
        version: 1,
        send: async (value, version, last) => {
          const outcome = await putAnswers(id, value, versions.current, last)
          if (outcome.kind === 'saved') tell(value, outcome.value)
          if (outcome.kind === 'stale') setStale({ standing: outcome.standing })
          return outcomeOf(outcome, version)
        },
        onState: setAnswersState,
        onSaved: () => undefined,
        onConflict: () => undefined,
      }),
  )
  const [shares] = useState(
    () =>
      new Autosave<readonly StoredShare[]>({
        version: 1,
        send: async (value, version, last) => {
          const outcome = await putShared(id, value, composition.current, last)
          if (outcome.kind === 'saved') {
            composition.current = outcome.value
            show({ ...latest.current, composition: outcome.value })
          }
          if (outcome.kind === 'stale') setStale({ standing: outcome.standing })
          return outcomeOf(outcome, version)
        },
        onState: setSharedState,
        onSaved: () => undefined,
        onConflict: () => undefined,
      }),
  )

  /** Takes the new versions over and tells the tabs that show one of the systems. */
  function tell(saved: CommonChanges, written: Readonly<Record<string, number>>) {
    versions.current = { ...versions.current, ...written }
    const systems = latest.current.systems.map((system) => {
      const version = written[system.id]
      if (version === undefined) return system
      const draft = changedDraft(system.draft, system.id, saved)
      const channel = draftChannel(system.id)
      channel.postMessage({ version, draft })
      channel.close()
      return { ...system, version }
    })
    show({ ...latest.current, systems })
  }

  /** Everything as the server has it; what was changed here is dropped. */
  function adopt(next: StoredProject) {
    changes.current = NO_CHANGES
    versions.current = versionsOf(next)
    composition.current = next.composition
    answers.adopt(1)
    shares.adopt(1)
    setStale(null)
    show(next)
    setEpoch((count) => count + 1)
  }

  const adoptRef = useRef(adopt)
  adoptRef.current = adopt
  const systemIds = project.systems.map((system) => system.id).join(' ')

  // Going back in the browser brings the page as it was rendered: the newest project is asked for.
  useEffect(() => {
    let current = true
    void fetchProject(id).then((found) => {
      if (!current || found === null || answers.dirty || shares.dirty) return
      if (found === 'gone') setStale({ standing: null })
      else if (JSON.stringify(found) !== JSON.stringify(latest.current)) adoptRef.current(found)
    })
    return () => {
      current = false
    }
  }, [id, answers, shares])

  useEffect(() => {
    const channels = systemIds.split(' ').map((systemId) => {
      const channel = draftChannel(systemId)
      channel.onmessage = ({ data }) => {
        const before = latest.current.systems.find((system) => system.id === systemId)
        if (!before || answers.dirty || data.version <= before.version) return
        changes.current = withoutSystem(changes.current, systemId)
        versions.current = { ...versions.current, [systemId]: data.version }
        show({
          ...latest.current,
          systems: latest.current.systems.map((system) =>
            system.id === systemId
              ? { ...system, draft: data.draft, version: data.version }
              : system,
          ),
        })
        setEpoch((count) => count + 1)
      }
      return channel
    })
    return () => {
      for (const channel of channels) channel.close()
    }
  }, [systemIds, answers, show])

  useEffect(() => {
    answers.resume()
    shares.resume()
    const leave = () => {
      void answers.flush(true)
      void shares.flush(true)
    }
    const hide = () => document.visibilityState === 'hidden' && leave()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      leave()
      answers.stop()
      shares.stop()
    }
  }, [answers, shares])

  const change = (next: CommonChanges) => {
    changes.current = next
    show({
      ...latest.current,
      details: {
        ...latest.current.details,
        proposalDate: next.proposalDate ?? latest.current.details.proposalDate,
      },
      systems: latest.current.systems.map((system) => ({
        ...system,
        draft: changedDraft(system.draft, system.id, next),
      })),
    })
    answers.change(next)
  }

  const share = (shared: readonly StoredShare[]) => {
    show({ ...latest.current, shared })
    shares.change(shared)
  }

  return {
    project,
    epoch,
    save: worse(answersState, sharedState),
    answer: (targets, value) => {
      const answer = value === undefined ? null : ({ state: 'answered', value } as const)
      change(
        targets.reduce(
          (all, { systemId, path }) => withAnswer(all, systemId, path, answer),
          changes.current,
        ),
      )
    },
    setDate: (proposalDate) => change({ ...changes.current, proposalDate }),
    share,
    flush: async () => {
      await Promise.all([answers.flush(), shares.flush()])
    },
    conflict: stale && conflictOf(stale.standing),
  }

  function conflictOf(standing: Standing | null): Conflict {
    const gone = {
      kind: 'gone',
      what: 'project',
      discard: async () => {
        answers.stop()
        shares.stop()
        router.push('/projects')
        return true
      },
    } as const
    if (standing === null) return gone
    return {
      kind: 'changed',
      reload: async () => {
        const found = await fetchProject(id)
        if (found === null) return false
        if (found === 'gone') setStale({ standing: null })
        else adopt(found)
        return true
      },
      overwrite: async () => {
        // What stands there now is taken over, and what was changed here written on top of it.
        const found = await fetchProject(id)
        if (found === null) return false
        if (found === 'gone') {
          setStale({ standing: null })
          return true
        }
        const present = new Set(found.systems.map((system) => system.id))
        const kept = Object.entries(changes.current.answers).filter(([systemId]) =>
          present.has(systemId),
        )
        const mine = { ...changes.current, answers: Object.fromEntries(kept) }
        const sharing = standing.composition !== undefined || shares.dirty
        const shared = latest.current.shared.map(({ name, machines }) => ({
          name,
          machines: machines.filter(({ draft }) => present.has(draft)),
        }))
        adopt(found)
        if (kept.length > 0 || mine.proposalDate !== undefined) change(mine)
        if (sharing) share(shared)
        await Promise.all([answers.flush(), shares.flush()])
        return true
      },
    }
  }
}
