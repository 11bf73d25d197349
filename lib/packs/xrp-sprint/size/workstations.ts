import { parameter } from '@/lib/sizing/combinators'
import { requirement, sameRequirement } from '@/lib/sizing/figure'
import type { Characteristic, Machine } from '@/lib/sizing/topology'
import type { XrpAnswers } from '../fields'
import { fromDocument, THRESHOLDS } from '../parameters'
import type { Context } from './context'
import { silent } from './infrastructure'
import { workstationSoftware } from './software'

type Client = XrpAnswers['clients'][number]

const two = (
  rule: string,
  minimum: number | string,
  recommended: number | string,
  unit: 'inches' | 'none',
) =>
  requirement(
    parameter(fromDocument(rule, minimum, unit)),
    parameter(fromDocument(rule, recommended, unit)),
  )

/** What the document asks of every workstation beside the common columns (§8). */
const CHARACTERISTICS: readonly Characteristic[] = [
  {
    key: 'cpu',
    requirement: sameRequirement(parameter(fromDocument('xrp.client.cpu', 'Intel Core i', 'none'))),
  },
  { key: 'screen', requirement: two('xrp.client.screen', 15, 17, 'inches') },
  {
    key: 'video',
    requirement: sameRequirement(parameter(fromDocument('xrp.client.video', 65_000, 'colours'))),
  },
  {
    key: 'resolution',
    requirement: two('xrp.client.resolution', '1024 × 768', '1440 × 900', 'none'),
  },
  {
    key: 'text-size',
    requirement: sameRequirement(parameter(fromDocument('xrp.client.text-size', 96, 'ppi'))),
  },
]

const CELLS = {
  processors: silent('processors', 'xrp.client.cpu'),
  coresPerProcessor: silent('cores', 'xrp.client.cpu'),
  memoryGb: requirement(
    parameter(THRESHOLDS.clientMemoryMinimum),
    parameter(THRESHOLDS.clientMemoryRecommended),
  ),
  diskGb: silent('gb', 'xrp.client.cpu'),
  networkCards: sameRequirement(parameter(fromDocument('xrp.client.nic', 1, 'network-cards'))),
  networkMbps: sameRequirement(parameter(fromDocument('xrp.client.nic', 1000, 'mbps'))),
  disk: { minimum: 'not-given', recommended: 'not-given' },
} as const

/** Stand-alone: the document recommends 8 GB in a note of its own. */
const STAND_ALONE_MEMORY = requirement(
  parameter(THRESHOLDS.clientMemoryMinimum),
  parameter(fromDocument('xrp.client.memory-monoposte', 8, 'gb')),
)

const group = (client: Client, position: number, standAlone: boolean): Machine => ({
  id: `workstation-${position + 1}`,
  name: client.name || null,
  zone: 'workstation',
  quantity: client.count,
  roles: ['workstation'],
  ...CELLS,
  memoryGb: standAlone ? STAND_ALONE_MEMORY : CELLS.memoryGb,
  characteristics: CHARACTERISTICS,
  software: workstationSoftware(client, standAlone),
  powerPlanHigh: false,
  users: null,
  load: null,
  notes: [
    {
      code: 'workstation-architecture',
      params: { architecture: client.architecture },
      rules: ['xrp.general.identify-architecture'],
    },
  ],
})

/** One machine entry a group of alike workstations; groups of none are left out. */
export function workstations({ a }: Context): Machine[] {
  const standAlone = a.configuration === 'monoposte'
  return a.clients
    .map((client, position) => group(client, position, standAlone))
    .filter((machine) => machine.quantity > 0)
}
