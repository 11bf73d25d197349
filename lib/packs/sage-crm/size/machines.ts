import { hardwareNotGiven } from '@/lib/sizing/hardware'
import type { Machine, MachineNote, Role } from '@/lib/sizing/topology'
import type { Context } from './context'
import { type Decisions, databaseId, servicesOn, webServerId } from './decisions'
import { databaseSoftware, engineSoftware, webSoftware } from './software'

/** A cell the guide leaves empty: it sends the reader to the guide to technical specifications. */
const HARDWARE = hardwareNotGiven('scrm.ref.techspec')

type Parts = Pick<Machine, 'id' | 'name' | 'roles' | 'software' | 'notes'>

const server = (parts: Parts): Machine => ({
  ...HARDWARE,
  ...parts,
  zone: 'lan',
  quantity: 1,
  characteristics: [],
  powerPlanHigh: false,
  users: null,
  load: null,
})

const note = (
  code: string,
  rules: readonly string[],
  params: MachineNote['params'] = {},
  assumption?: string,
): MachineNote => (assumption ? { code, params, rules, assumption } : { code, params, rules })

/** Remarks on the main server: what the guide leaves to the customer, and what else runs there. */
function mainNotes(ctx: Context, { multi }: Decisions): MachineNote[] {
  const { exchange, users } = ctx.a
  return [
    note('no-user-threshold', ['scrm.multi.definition'], { users }),
    ...(exchange.enabled
      ? [note(exchange.remote ? 'exchange-remote' : 'exchange-here', ['scrm.exchange.remote'])]
      : []),
    ...(multi ? [note('only-address', ['scrm.multi.single-url'])] : []),
  ]
}

function integrationNotes(ctx: Context, { multi }: Decisions): MachineNote[] {
  if (!multi) return []
  return ctx.isDefault('integration.serverNumber')
    ? [
        note(
          'integration-placed',
          ['scrm.multi.integration-least-loaded'],
          { place: ctx.assumption('A-CRM-LEAST', 'last') },
          'A-CRM-LEAST',
        ),
      ]
    : [note('integration-chosen', ['scrm.multi.integration-least-loaded'])]
}

function webServer(ctx: Context, decisions: Decisions, number: number): Machine {
  const main = number === 1
  const integrates = decisions.integrationServer === number
  const engine = main && !decisions.databaseApart
  const roles: Role[] = [
    main ? 'web-main' : 'web-secondary',
    ...(engine ? (['database'] as const) : []),
    ...servicesOn(ctx, number),
    ...(integrates ? (['integration-service'] as const) : []),
  ]
  return server({
    id: webServerId(number),
    name: ctx.a.servers[number - 1]?.name ?? null,
    roles,
    software: [...webSoftware(ctx, decisions, number), ...(engine ? engineSoftware(ctx) : [])],
    notes: [
      ...(main ? mainNotes(ctx, decisions) : []),
      ...(integrates ? integrationNotes(ctx, decisions) : []),
    ],
  })
}

function databaseServer(ctx: Context, decisions: Decisions): Machine {
  return server({
    id: databaseId(decisions),
    name: ctx.a.sqlServer.address || null,
    roles: ['database'],
    software: databaseSoftware(ctx),
    notes: decisions.multi
      ? [
          note('no-crm-service', ['scrm.multi.no-crm-service-on-sql']),
          note('enough-connections', ['scrm.multi.db-connections'], {
            servers: decisions.webServers.value,
          }),
        ]
      : [],
  })
}

/** The web servers, the main one first, then the database's own server where there is one. */
export const machinesOf = (ctx: Context, decisions: Decisions): Machine[] => [
  ...Array.from({ length: decisions.webServers.value }, (_, i) => webServer(ctx, decisions, i + 1)),
  ...(decisions.databaseApart ? [databaseServer(ctx, decisions)] : []),
]
