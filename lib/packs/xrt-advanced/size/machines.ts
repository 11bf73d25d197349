import { hardwareNotGiven } from '@/lib/sizing/hardware'
import type { Machine, MachineNote, Role, Software } from '@/lib/sizing/topology'
import { NAMES, VERSIONS } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'

export const APPLICATION = 'app-1'
export const DATABASE = 'db-1'

/** The machine that carries the database. */
export const databaseMachine = ({ separateDatabase }: Decisions): string =>
  separateDatabase ? DATABASE : APPLICATION

/** A cell this guide leaves to the technical guidelines: it gives no hardware figure at all. */
const HARDWARE = hardwareNotGiven('sxa.ref.guidelines')

const software = (
  product: string,
  minimum: string | null,
  chosen: string | null,
  rules: readonly string[],
): Software => ({ product, minimum, recommended: minimum, chosen, rules })

/** A product that this release installs, in the one version it names. */
const release = (product: string, version: string, rules: readonly string[]): Software =>
  software(product, version, version, rules)

const applicationSoftware = ({ a }: Context, { odata, pwa }: Decisions): Software[] => [
  software('windows', 'x64', a.architecture, ['sxa.update.64bit']),
  software('iis', '10', String(a.iis.version), ['sxa.platform.iis']),
  release('bank-format-library', VERSIONS.bfl, ['sxa.bfl.needed', 'sxa.order.install']),
  release('common-services', VERSIONS.cs, ['sxa.cs.needed', 'sxa.order.install']),
  release('advanced', VERSIONS.advanced, ['sxa.order.install']),
  software('batch-tasks', null, null, ['sxa.service.batch']),
  ...(odata ? [software('odata', null, null, ['sxa.feature.odata'])] : []),
  ...(pwa ? [software('pwa', null, null, ['sxa.feature.pwa'])] : []),
]

const sqlServer = ({ a }: Context): Software =>
  software('sql-server', '2017 / 2019', a.sql.version, ['sxa.platform.sql'])

const note = (
  code: string,
  rules: readonly string[],
  params: MachineNote['params'] = {},
): MachineNote => ({ code, params, rules })

const GUIDELINES = note('hardware-elsewhere', ['sxa.ref.guidelines'], {
  document: NAMES.guidelines,
})

function machine(
  id: string,
  roles: readonly Role[],
  products: readonly Software[],
  notes: readonly MachineNote[],
  name: string | null = null,
): Machine {
  return {
    id,
    name,
    zone: 'lan',
    quantity: 1,
    roles,
    ...HARDWARE,
    characteristics: [],
    software: products,
    powerPlanHigh: false,
    users: null,
    load: null,
    notes: [...notes, GUIDELINES],
  }
}

/** The application server, which carries the database too unless a server of its own is named (A-SXA-DB-SERVER). */
export function machinesOf(ctx: Context, decisions: Decisions): Machine[] {
  const { separateDatabase } = decisions
  const products = applicationSoftware(ctx, decisions)
  const notes = [note('modules-included', ['sxa.scope.modules'])]
  const encrypted = note('data-encrypted', ['sxa.security.encryption'])
  if (!separateDatabase)
    return [
      machine(
        APPLICATION,
        ['application', 'database'],
        [...products, sqlServer(ctx)],
        [...notes, encrypted],
      ),
    ]
  return [
    machine(APPLICATION, ['application'], products, notes),
    machine(DATABASE, ['database'], [sqlServer(ctx)], [encrypted], ctx.a.db.server.trim()),
  ]
}
