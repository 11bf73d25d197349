import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { type Frame, namesOf } from '@/components/projects/frame'
import { commonAnswers, commonPathsOf } from '@/lib/intake/common'
import type { ProjectStorage, StoredProject, StoredSystem } from '@/lib/intake/project'
import { readinessOf } from '@/lib/intake/readiness'
import { toSizingRequest } from '@/lib/intake/request'
import type { Locale } from '@/lib/kernel/locale'
import { loadPack } from '@/lib/packs'
import { currentIdentity } from '@/lib/server/access/page'
import { loadProject } from '@/lib/server/access/projects'
import { projectParams } from '@/lib/server/http/params'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'

/** The project behind a page, loaded once for its title and itself. An id that cannot be one is an id that does not exist. */
export const projectOf = cache(async (id: string): Promise<StoredProject> => {
  if (!projectParams.safeParse({ id }).success) notFound()
  return (await loadProject(await currentIdentity(), id)) ?? notFound()
})

/** The title of a page of a project; `page` names the page where it is not the first one. */
export async function titleOf(id: string, locale: string, page?: string): Promise<Metadata> {
  const { customer, reference } = (await projectOf(id)).details
  const t = await getTranslations({ locale: locale as Locale, namespace: 'projects.page' })
  const title = t('title', { customer, reference })
  return { title: page ? `${page} · ${title}` : title }
}

/** What stands around every page of the project: how far each system is, by the engine itself. */
export async function frameOf(project: StoredProject): Promise<Frame> {
  const names = namesOf(project.systems)
  const packs = await packsOf(project)
  const systems = project.systems.map(({ id, system, draft }, position) => ({
    id,
    system,
    name: names[position] ?? system,
    readiness: readinessOf(evaluate(packs[position] as AnyPack, toSizingRequest(draft, system))),
    shares: project.shared
      .filter(({ machines }) => machines.some((machine) => machine.draft === id))
      .map(({ name }) => name),
  }))
  const { id, version, details, composition } = project
  return { project: { id, version, details }, composition, systems }
}

/** Where the workbench of one system keeps what is entered. */
export async function storageOf(
  project: StoredProject,
  { id: systemId, draft, version }: StoredSystem,
): Promise<ProjectStorage> {
  const { id, details, systems } = project
  const position = systems.findIndex((system) => system.id === systemId)
  return {
    projectId: id,
    systemId,
    draft,
    version,
    details,
    common:
      systems.length > 1
        ? commonPathsOf(commonAnswers(await packsOf(project), project), position, namesOf(systems))
        : null,
  }
}

/** The packs of a project's systems, in its order. */
const packsOf = ({ systems }: StoredProject): Promise<AnyPack[]> =>
  Promise.all(systems.map(async ({ system }) => (await loadPack(system)) ?? notFound()))
