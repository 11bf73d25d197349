'use client'

import { useEffect, useRef, useState } from 'react'
import type { Draft } from '@/lib/intake/draft'
import { useRouter } from '../ui/navigation'
import { Autosave, type SaveState } from './autosave'
import { copyProject, fetchDraft, sendDraft, type VersionedDraft } from './draft-api'
import type { StoredDraft, WorkbenchStorage } from './draft-store'
import { clearUnsaved, readUnsaved, writeUnsaved } from './local-store'

type ServerStorage = Exclude<WorkbenchStorage, 'local'>

/** What tabs of one browser tell each other after a save. */
interface Saved {
  readonly version: number
  readonly draft: Draft
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Where a project opens: answers this browser kept go first, as long as they add something. */
function opening(storage: ServerStorage) {
  const kept = readUnsaved(storage.projectId)
  if (!kept || same(kept.draft, storage.draft))
    return { draft: storage.draft, version: storage.version, restored: false }
  // Saving on the version the answers were typed on lets the server find out whether somebody was faster.
  return { draft: kept.draft, version: kept.version, restored: true }
}

/** Keeps a project's draft on the server by autosave, and in this browser until the server has it. */
export function useServerDraft(storage: ServerStorage): StoredDraft {
  const { projectId } = storage
  const [start] = useState(() => opening(storage))
  const [draft, setDraft] = useState(start.draft)
  const [epoch, setEpoch] = useState(0)
  const [save, setSave] = useState<SaveState>(start.restored ? 'pending' : 'saved')
  const [theirs, setTheirs] = useState<{ current: VersionedDraft | null } | null>(null)
  const latest = useRef(start.draft)
  const base = useRef(start.version)
  const channel = useRef<BroadcastChannel | null>(null)
  const router = useRouter()

  const show = (next: Draft) => {
    latest.current = next
    setDraft(next)
    setEpoch((count) => count + 1)
  }

  const [autosave] = useState(
    () =>
      new Autosave<Draft>({
        version: start.version,
        send: (value, version, last) => sendDraft(projectId, value, version, last),
        onState: setSave,
        onSaved: (value, version) => {
          base.current = version
          if (same(value, latest.current)) clearUnsaved(projectId)
          channel.current?.postMessage({ version, draft: value } satisfies Saved)
        },
        onConflict: (current) => setTheirs({ current }),
      }),
  )

  useEffect(() => {
    autosave.resume()
    if (start.restored && latest.current === start.draft) autosave.change(start.draft)
    const tabs = new BroadcastChannel(`gabarit.project.${projectId}`)
    channel.current = tabs
    tabs.onmessage = ({ data }: MessageEvent<Saved>) => {
      // A tab with nothing of its own follows; one that has waits for the server to tell the conflict.
      if (autosave.dirty || data.version <= base.current) return
      base.current = data.version
      autosave.adopt(data.version)
      latest.current = data.draft
      setDraft(data.draft)
      setEpoch((count) => count + 1)
    }
    const leave = () => void autosave.flush(true)
    const hide = () => document.visibilityState === 'hidden' && leave()
    const online = () => void autosave.flush()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('online', online)
      leave()
      autosave.stop()
      tabs.close()
      channel.current = null
    }
  }, [autosave, projectId, start])

  const set = (next: Draft) => {
    if (next === latest.current) return
    latest.current = next
    setDraft(next)
    writeUnsaved(projectId, { version: base.current, draft: next })
    autosave.change(next)
  }

  const settle = (version: number) => {
    base.current = version
    setTheirs(null)
  }

  return {
    draft,
    epoch,
    save,
    update: (change) => set(change(latest.current)),
    replace: (next) => {
      set(next)
      setEpoch((count) => count + 1)
    },
    flush: () => autosave.flush(),
    restored: start.restored,
    conflict: theirs && {
      reload: async () => {
        const current = (await fetchDraft(projectId)) ?? theirs.current
        if (!current) return false
        clearUnsaved(projectId)
        settle(current.version)
        autosave.adopt(current.version)
        show(current.value)
        return true
      },
      overwrite: async () => {
        if (!theirs.current) return false
        settle(theirs.current.version)
        await autosave.overwrite(latest.current, theirs.current.version)
        return true
      },
      copy: async () => {
        const id = await copyProject(projectId, latest.current)
        if (id === null) return false
        clearUnsaved(projectId)
        autosave.stop()
        router.push(`/projects/${id}`)
        return true
      },
    },
  }
}
