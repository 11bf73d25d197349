'use client'

import { useMessages } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { type CommonAnswer, commonAnswers } from '@/lib/intake/common'
import type { StoredProject } from '@/lib/intake/project'
import { sizeTogether, type Together } from '@/lib/intake/together'
import type { Locale } from '@/lib/kernel/locale'
import { loadPack } from '@/lib/packs'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Sizing } from '@/lib/sizing/sizing'
import type { MachineRef } from '@/lib/sizing/together/types'
import { projectWording, type Speaker } from '@/lib/wording/project'
import { togetherMessages } from '@/lib/wording/together'
import { type Wording, wordingOf } from '@/lib/wording/wording'
import { namesOf, pageHref } from '../projects/frame'

/** The packs of a project's systems in its order; `failed` when they could not be had, null while they load. */
export function usePacks(
  systems: readonly { readonly system: string }[],
): readonly AnyPack[] | 'failed' | null {
  const [packs, setPacks] = useState<readonly AnyPack[] | 'failed' | null>(null)
  const ids = systems.map(({ system }) => system).join(' ')
  useEffect(() => {
    let current = true
    const loading = Promise.all(ids.split(' ').map(loadPack))
    void loading.then(
      (found) => {
        if (!current) return
        const known = found.filter((pack) => pack !== undefined)
        setPacks(known.length === found.length ? known : 'failed')
      },
      () => current && setPacks('failed'),
    )
    return () => {
      current = false
    }
  }, [ids])
  return packs
}

/** A project with everything the engine and the packs say of it. */
export interface LoadedProject {
  readonly project: StoredProject
  readonly packs: readonly AnyPack[]
  /** What tells the systems apart, in the order of the project. */
  readonly names: readonly string[]
  /** The words of each system, in the order of the project. */
  readonly wordings: readonly Wording[]
  readonly together: Together
  /** The words of the systems that are sized, together; null where none is. */
  readonly words: Wording | null
  readonly common: readonly CommonAnswer[]
}

/** The sizing of the system at a position of the project; null where it could not be sized. */
export function sizingAt({ together }: LoadedProject, position: number): Sizing | null {
  const outcome = together.outcomes[position]
  return outcome?.ok ? outcome.value : null
}

/** The name a machine has in its own system; `system` counts the sized ones. */
export function ownNameOf(loaded: LoadedProject, { system, machine }: MachineRef): string {
  const position = loaded.together.sized[system] ?? 0
  const own = sizingAt(loaded, position)?.machines.find(({ id }) => id === machine)
  return (own && loaded.wordings[position]?.machineName(own)) ?? machine
}

/**
 * Where the answer at a path such as `systems.1.answers.db.os` is asked: on the common page where it is common, else in
 * its system.
 */
export function hrefOf(
  {
    project,
    together,
    common,
  }: Pick<LoadedProject, 'common'> & {
    readonly project: Pick<StoredProject, 'id'> & {
      readonly systems: readonly { readonly id: string }[]
    }
    readonly together: Pick<Together, 'sized'>
  },
  field: string,
): string {
  const [, index = '', path = ''] = /^systems\.(\d+)\.(?:answers\.)?(.+)$/.exec(field) ?? []
  const position = together.sized[Number(index)] ?? 0
  const isCommon = common.some(({ values }) =>
    values.some((value) => value.system === position && value.path === path),
  )
  const system = project.systems[position]?.id ?? ''
  return pageHref(project.id, isCommon ? 'common' : { system })
}

/** Sizes a project whose packs are there, and puts it into words. */
export function useLoaded(
  project: StoredProject,
  packs: readonly AnyPack[],
  locale: Locale,
): LoadedProject {
  const tables = useMessages()
  const { systems } = project
  const names = useMemo(() => namesOf(systems), [systems])
  const wordings = useMemo(
    () => packs.map((pack) => wordingOf(pack, locale, tables)),
    [packs, locale, tables],
  )
  const together = useMemo(() => sizeTogether(packs, project), [packs, project])
  const common = useMemo(() => commonAnswers(packs, project), [packs, project])
  const words = useMemo(() => {
    const speakers = together.sized.flatMap((position): Speaker[] => {
      const own = wordings[position]
      return own ? [{ name: names[position] ?? '', words: own }] : []
    })
    if (speakers.length === 0) return null
    const said = togetherMessages(tables.together)
    return projectWording(speakers, tables.projectSystems.ofSystem, said)
  }, [together.sized, wordings, names, tables])
  return { project, packs, names, wordings, together, words, common }
}
