import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { isPublished } from '../../conditions'
import type { ServerOs, XrpAnswers } from '../../fields'
import { isTestedPair, THRESHOLDS } from '../../parameters'
import type { Context } from '../context'
import type { Decisions } from '../decisions'

const NEWER: readonly ServerOs[] = ['WS2022', 'WS2025', 'other']

/** Windows Server of a role: below the minimum is an error, a version the document does not list a warning. */
function osFindings(rule: string, field: string, os: ServerOs): readonly RaisedFinding[] {
  if (os === 'WS2008R2')
    return [raise('error', rule, { code: 'os-below-minimum', field, params: { os } })]
  return when(
    NEWER.includes(os),
    raise('warning', rule, {
      code: 'os-not-listed',
      field,
      params: { os },
      assumption: 'A-NOT-LISTED',
    }),
  )
}

/** Findings on the processors' architecture and on the domain. */
export function platformFindings({ a }: Context, decisions: Decisions): readonly RaisedFinding[] {
  const virtual = decisions.servers && a.platform === 'virtual'
  const inDmz = decisions.loadBalancers.value > 0 && decisions.loadBalancerZone === 'dmz'
  return [
    ...when(
      decisions.servers && a.cpuArch !== 'x64',
      raise('error', 'xrp.arch.x64', { field: 'cpuArch', params: { architecture: a.cpuArch } }),
    ),
    ...when(
      decisions.servers && a.cpuArch === 'ia64',
      raise('error', 'xrp.arch.no-itanium', { field: 'cpuArch' }),
    ),
    ...when(
      !a.ad.domainExists,
      raise('error', 'xrp.ad.domain-member', {
        code: 'xrp.ad.domain-member.none',
        field: 'ad.domainExists',
        acceptable: false,
      }),
    ),
    ...when(
      a.ad.domainExists && !a.ad.allMachinesJoined,
      raise('error', 'xrp.ad.domain-member', { field: 'ad.allMachinesJoined' }),
    ),
    ...when(
      inDmz,
      raise('info', 'xrp.ad.domain-member', {
        code: 'xrp.ad.domain-member.dmz',
        assumption: 'A-DMZ-AD',
      }),
    ),
    ...when(
      virtual && a.hypervisor === 'other',
      raise('info', 'xrp.virt.hypervisors', { field: 'hypervisor' }),
    ),
    ...when(
      virtual && !a.licence.fixedMac,
      raise('warning', 'xrp.virt.licence-mac', { field: 'licence.fixedMac' }),
    ),
    ...when(virtual, raise('warning', 'xrp.virt.performance', { field: 'platform' })),
  ]
}

/** Whether a collation is case-insensitive and accent-sensitive, by the tokens of its name. */
export function isCiAs(collation: string): boolean {
  const tokens = collation.toUpperCase().split('_')
  return (
    tokens.includes('CI') &&
    tokens.includes('AS') &&
    !tokens.includes('CS') &&
    !tokens.includes('AI')
  )
}

function sqlServerFindings({ db }: XrpAnswers): readonly RaisedFinding[] {
  const pair = { sql: db.sqlVersion, os: db.os }
  return [
    ...when(
      db.sqlVersion === '2012' && db.sqlSp < 3,
      raise('error', 'xrp.db.sql-version', {
        field: 'db.sqlSp',
        params: { servicePack: db.sqlSp },
      }),
    ),
    ...when(
      db.sqlEdition === 'Express',
      raise('error', 'xrp.db.no-express-on-server', { field: 'db.sqlEdition' }),
    ),
    ...when(
      db.sqlEdition === 'Web' || db.sqlEdition === 'Developer',
      raise('error', 'xrp.db.sql-edition', {
        field: 'db.sqlEdition',
        params: { edition: db.sqlEdition },
        assumption: 'A-SQL-ED',
      }),
    ),
    ...when(
      db.sqlLanguage !== db.osLanguage && db.sqlLanguage !== 'EN',
      raise('error', 'xrp.db.sql-language', {
        field: 'db.sqlLanguage',
        params: { sql: db.sqlLanguage, os: db.osLanguage },
      }),
    ),
    ...when(
      !isCiAs(db.collation),
      raise('error', 'xrp.db.collation', {
        field: 'db.collation',
        params: { collation: db.collation },
      }),
    ),
    ...when(
      !isTestedPair(db.sqlVersion, db.os),
      raise('error', 'xrp.db.sql-os-matrix', { field: 'db.sqlVersion', params: pair }),
    ),
    ...when(
      db.sharedWithOtherApps,
      raise('warning', 'xrp.db.dedicated-engine', { field: 'db.sharedWithOtherApps' }),
    ),
  ]
}

/** Findings on the database server: its Windows, its SQL Server, and that they go together. */
export function databaseFindings({ a }: Context, decisions: Decisions): readonly RaisedFinding[] {
  if (!decisions.servers) return []
  const { db } = a
  return [
    ...when(
      db.os === 'WS2008R2',
      raise('error', 'xrp.db.os', {
        code: 'os-below-minimum',
        field: 'db.os',
        params: { os: db.os },
      }),
    ),
    ...when(
      db.osEdition !== 'Standard' && db.osEdition !== 'Datacenter',
      raise('error', 'xrp.db.os-edition', {
        field: 'db.osEdition',
        params: { edition: db.osEdition },
      }),
    ),
    ...when(
      db.osLanguage === 'other',
      raise('error', 'xrp.db.os-language', { field: 'db.osLanguage' }),
    ),
    ...sqlServerFindings(a),
  ]
}

/** Where the connections come from must fit what is published and how many they are in all. */
function originFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { from, connections } = ctx.a.iis
  const sum = from.lan + from.wan + from.internet + from.rds
  return [
    ...when(
      from.internet > 0 && !isPublished(ctx.a),
      raise('warning', 'xrp.iis.internet-needs-arr', {
        field: 'internet.smartClient',
        params: { connections: from.internet },
      }),
    ),
    ...when(
      sum > connections && decisions.connections.value === connections,
      raise('info', 'xrp.iis.max-connections', {
        code: 'xrp.iis.max-connections.origins',
        field: 'iis.connections',
        params: { sum, connections },
        assumption: 'A-CONN-SUM',
      }),
    ),
  ]
}

/** Findings on the application servers: mono-server, farm, Windows. */
export function applicationFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  if (!decisions.servers) return []
  const { a, housed } = ctx
  const { iis } = a
  const connections = decisions.connections.value
  const limit = housed(THRESHOLDS.connectionsPerServer).value
  const mono = decisions.mono.value
  return [
    ...when(
      iis.preferMonoServer && !mono,
      raise('warning', 'xrp.iis.mono-server', {
        // The wish is no longer asked from the threshold on: the number is what can be changed.
        field: 'iis.connections',
        params: { connections, limit: THRESHOLDS.monoConnections.value },
      }),
    ),
    ...when(
      mono && !a.mono.dedicated,
      raise('warning', 'xrp.iis.mono-dedicated', { field: 'mono.dedicated' }),
    ),
    ...when(
      mono && iis.os !== a.db.os,
      raise('warning', 'xrp.iis.os', {
        code: 'mono-one-os',
        field: 'iis.os',
        params: { os: iis.os, taken: a.db.os },
      }),
    ),
    ...when(
      !mono && connections > limit && iis.declineFarm,
      raise('warning', 'xrp.iis.max-connections', {
        field: 'iis.declineFarm',
        params: { connections, limit },
      }),
    ),
    ...originFindings(ctx, decisions),
    ...(mono ? [] : osFindings('xrp.iis.os', 'iis.os', iis.os)),
    ...(decisions.servicesServers.value > 0 ? osFindings('xrp.services.os', 'iis.os', iis.os) : []),
    ...(decisions.loadBalancers.value > 0 ? osFindings('xrp.arr.os', 'arr.os', a.arr.os) : []),
  ]
}

/** Findings on the session hosts. */
export function sessionHostFindings(
  { a }: Context,
  decisions: Decisions,
): readonly RaisedFinding[] {
  if (!decisions.servers || a.rds.users === 0) return []
  const { rds } = a
  const { usersPerCpuLow: low, usersPerCpuHigh: high } = THRESHOLDS
  return [
    ...osFindings('xrp.rds.os', 'rds.os', rds.os),
    ...when(
      rds.usersPerCpu < low.value || rds.usersPerCpu > high.value,
      raise('warning', 'xrp.rds.users-per-cpu', {
        field: 'rds.usersPerCpu',
        params: { chosen: rds.usersPerCpu, low: low.value, high: high.value },
      }),
    ),
    ...when(
      rds.officeVersion === 'M365-Business',
      raise('warning', 'xrp.rds.m365-enterprise', { field: 'rds.officeVersion' }),
    ),
    ...when(
      rds.officeVersion === 'other',
      raise('warning', 'xrp.rds.office', {
        field: 'rds.officeVersion',
        assumption: 'A-NOT-LISTED',
      }),
    ),
    ...when(
      rds.service !== 'microsoft-rds',
      raise('warning', 'xrp.rds.service', {
        field: 'rds.service',
        params: { service: rds.service },
      }),
    ),
    ...when(
      rds.mode === 'desktop',
      raise('warning', 'xrp.rds.publishing-mode', { field: 'rds.mode' }),
    ),
  ]
}
