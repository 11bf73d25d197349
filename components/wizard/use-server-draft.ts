'use client'

import { useLocale } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Draft } from '@/lib/intake/draft'
import type { ProjectStorage } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'
import { proposalDateSchema } from '@/lib/sizing/schema'
import { createProject } from '../projects/project-api'
import { useRouter } from '../ui/navigation'
import { Autosave, type SaveState } from './autosave'
import { copyProject, fetchDraft, projectExists, sendDraft, type VersionedDraft } from './draft-api'
import type { Conflict, StoredDraft } from './draft-store'
import { clearUnsaved, readUnsaved, writeUnsaved } from './local-store'

/** What tabs of one browser tell each other after a save. */
interface Saved {
  readonly version: number
  readonly draft: Draft
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Where a project opens: answers this browser kept go first, as long as they add something. */
function opening(storage: ProjectStorage) {
  const kept = readUnsaved(storage.systemId)
  if (!kept || same(kept.draft, storage.draft))
    return { draft: storage.draft, version: storage.version, restored: false }
  const { proposalDate } = storage.common ? storage.draft : kept.draft
  // Saving on the version the answers were typed on lets the server find out whether somebody was faster.
  return { draft: { ...kept.draft, proposalDate }, version: kept.version, restored: true }
}

/** What stands on the server where a save was refused; nothing where the draft is gone. */
type Theirs =
  | { readonly kind: 'changed'; readonly current: VersionedDraft }
  | { readonly kind: 'gone'; readonly what: 'project' | 'system' }

/** The channel on which the tabs of one browser tell each other about a draft. */
export const draftChannel = (systemId: string): BroadcastChannel =>
  new BroadcastChannel(`gabarit.draft.${systemId}`)

/** Keeps the draft of one system on the server by autosave, and in this browser until the server has it. */
export function useServerDraft(storage: ProjectStorage, system: string): StoredDraft {
  const { projectId, systemId, details } = storage
  const locale = useLocale() as Locale
  const [start] = useState(() => opening(storage))
  const [draft, setDraft] = useState(start.draft)
  const [epoch, setEpoch] = useState(0)
  const [save, setSave] = useState<SaveState>(start.restored ? 'pending' : 'saved')
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const latest = useRef(start.draft)
  const base = useRef(start.version)
  const channel = useRef<BroadcastChannel | null>(null)
  const router = useRouter()

  const show = (next: Draft) => {
    latest.current = next
    setDraft(next)
    setEpoch((count) => count + 1)
  }

  /** Nobody can save into what is not there: the person is told which of the two it is. */
  const tellGone = async () => {
    const project = await projectExists({ projectId })
    setTheirs({ kind: 'gone', what: project ? 'system' : 'project' })
  }

  const [autosave] = useState(
    () =>
      new Autosave<Draft>({
        version: start.version,
        send: (value, version, last) => sendDraft(storage, value, version, last),
        onState: setSave,
        onSaved: (value, version) => {
          base.current = version
          if (same(value, latest.current)) clearUnsaved(systemId)
          channel.current?.postMessage({ version, draft: value } satisfies Saved)
        },
        onConflict: (current) => {
          if (current) setTheirs({ kind: 'changed', current })
          else void tellGone()
        },
      }),
  )

  useEffect(() => {
    autosave.resume()
    if (start.restored && latest.current === start.draft) autosave.change(start.draft)
    const tabs = draftChannel(systemId)
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
  }, [autosave, systemId, start])

  const set = (next: Draft) => {
    if (next === latest.current) return
    latest.current = next
    setDraft(next)
    writeUnsaved(systemId, { version: base.current, draft: next })
    autosave.change(next)
  }

  const settle = (version: number) => {
    base.current = version
    setTheirs(null)
  }

  /** Goes on to another page; nothing of this one is to be saved any more. */
  const leaveFor = (path: string): true => {
    clearUnsaved(systemId)
    autosave.stop()
    router.push(path)
    return true
  }

  const changed = (current: VersionedDraft): Conflict => ({
    kind: 'changed',
    reload: async () => {
      const found = await fetchDraft(storage)
      if (found === 'gone') {
        await tellGone()
        return true
      }
      const { version, value } = found ?? current
      clearUnsaved(systemId)
      settle(version)
      autosave.adopt(version)
      show(value)
      return true
    },
    overwrite: async () => {
      // With several systems the date is not this tab's to keep: it is asked beside them.
      if (storage.common) show({ ...latest.current, proposalDate: current.value.proposalDate })
      settle(current.version)
      await autosave.overwrite(latest.current, current.version)
      return true
    },
    copy: async () => {
      const id = await copyProject(storage, latest.current)
      return id !== null && leaveFor(`/projects/${id}`)
    },
  })

  const gone = (what: 'project' | 'system'): Conflict => ({
    kind: 'gone',
    what,
    // There is nothing to copy any more: the project is made anew, with what this tab knows.
    copy: async () => {
      const { proposalDate } = latest.current
      const sound = proposalDateSchema.safeParse(proposalDate).success
      const created = await createProject({
        system,
        language: locale,
        details: sound ? { ...details, proposalDate } : details,
        draft: latest.current,
      })
      return created.ok && leaveFor(`/projects/${created.value}`)
    },
    discard: async () => leaveFor(what === 'system' ? `/projects/${projectId}` : '/projects'),
  })

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
    conflict: theirs && (theirs.kind === 'changed' ? changed(theirs.current) : gone(theirs.what)),
  }
}
