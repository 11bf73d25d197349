import type { Locale } from '@/lib/kernel/locale'
import { pack as crm } from '@/lib/packs/sage-crm'
import { pack as winstore } from '@/lib/packs/winstore'
import { pack as xrp } from '@/lib/packs/xrp-sprint'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import { evaluateProject } from '@/lib/sizing/together/evaluate'
import type { ProjectRequest, SharedMachine } from '@/lib/sizing/together/types'
import type { ProjectProposalInput } from './context'

/** Projects to write proposals for in tests. */

const PACKS: readonly AnyPack[] = [xrp, winstore, crm]

const example = (pack: AnyPack, id: string): SizingRequest => ({
  system: pack.id,
  proposalDate: '2026-12-01',
  answers: pack.examples.find((one) => one.id === id)?.answers ?? {},
})

const project = (
  name: string,
  systems: readonly SizingRequest[],
  shared: readonly SharedMachine[] = [],
): ProjectRequest => ({ project: { name, customer: 'Groupe Lemoine', shared }, systems })

export const PROJECTS = {
  /** Three systems, two of which share their SQL Server and do not quite agree on it. */
  three: project(
    'Siège de Lyon',
    [example(xrp, 'sme-40'), example(winstore, 'shop'), example(crm, 'balanced')],
    [
      {
        name: 'SQL commun',
        machines: [
          { system: 0, role: 'database' },
          { system: 2, role: 'database' },
        ],
      },
    ],
  ),
  /** Two systems side by side. */
  apart: project('Côte à côte', [example(xrp, 'mono-10'), example(winstore, 'boutique')]),
  /** Everything on one machine, two systems of one kind among it: little of that is allowed. */
  crowded: project(
    'Un seul serveur',
    [example(xrp, 'mono-10'), example(crm, 'starter'), example(crm, 'integrated')],
    [
      {
        name: 'Serveur unique',
        machines: [
          { system: 0, role: 'application' },
          { system: 1, role: 'web-main' },
          { system: 2, role: 'web-main' },
        ],
      },
    ],
  ),
} as const

/** What the proposal for a project is written from. @throws when the project is refused. */
export function inputOf(
  request: ProjectRequest,
  locale: Locale,
  more: Partial<ProjectProposalInput> = {},
): ProjectProposalInput {
  const sized = evaluateProject(PACKS, request)
  if (!sized.ok) throw new Error(JSON.stringify(sized.error))
  const systems = request.systems.map((one) => {
    const pack = PACKS.find(({ id }) => id === one.system)
    if (!pack) throw new Error(`The fixtures have no pack ${one.system}.`)
    return { pack, request: one }
  })
  return {
    sizing: sized.value,
    systems,
    locale,
    project: { customer: '', contact: 'Claire Moreau', reference: 'P-2026-14' },
    ...more,
  }
}
