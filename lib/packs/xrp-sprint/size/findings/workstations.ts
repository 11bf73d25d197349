import { isAfter } from '@/lib/kernel/dates'
import { lifecycleOf } from '@/lib/lifecycle'
import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { XrpAnswers } from '../../fields'
import { THRESHOLDS } from '../../parameters'
import type { Context } from '../context'
import { expressOf } from '../software'

type Client = XrpAnswers['clients'][number]

/** Versions of Windows 10 as numbers that sort: 1607 is 1607, 22H2 is 2210. Null where the text is neither. */
export function windows10Release(version: string): number | null {
  const text = version.trim().toUpperCase()
  if (/^\d{4}$/.test(text)) return Number(text)
  const half = /^(\d\d)H([12])$/.exec(text)
  return half ? Number(half[1]) * 100 + (half[2] === '1' ? 4 : 10) : null
}

const FIRST_RELEASE = 1607
const LAST_RELEASE = 2210

const isEarlier = (client: Client): boolean => client.os === 'W7' || client.os === 'W8'

function windowsFindings(client: Client, i: number, date: string): readonly RaisedFinding[] {
  const rule = client.architecture === 'x86' ? 'xrp.client.os-x86' : 'xrp.client.os-x64'
  const group = client.name || i + 1
  const release = client.os === 'W10' ? windows10Release(client.win10Version) : null
  const end = lifecycleOf('W10')?.mainstreamEnd
  return [
    ...when(
      isEarlier(client),
      raise('error', rule, {
        code: 'client-os-below-minimum',
        field: `clients.${i}.os`,
        params: { group, os: client.os },
      }),
    ),
    ...when(
      release !== null && release < FIRST_RELEASE,
      raise('error', rule, {
        code: 'client-windows10-below-minimum',
        field: `clients.${i}.win10Version`,
        params: { group, version: client.win10Version },
        assumption: 'A-W10-1607',
      }),
    ),
    ...when(
      client.os === 'W11' || client.os === 'other',
      raise('warning', rule, {
        code: 'client-os-not-listed',
        field: `clients.${i}.os`,
        params: { group, os: client.os },
        assumption: 'A-NOT-LISTED',
      }),
    ),
    ...when(
      release !== null && release >= FIRST_RELEASE && release < LAST_RELEASE,
      raise('warning', 'xrp.support.win10-latest', {
        field: `clients.${i}.win10Version`,
        params: { group, version: client.win10Version },
      }),
    ),
    ...when(
      client.os === 'W10' && typeof end === 'string' && isAfter(date, end),
      raise('warning', 'xrp.support.win10-latest', {
        code: 'xrp.support.win10-latest.ended',
        field: `clients.${i}.os`,
        params: { group, end: end ?? '' },
        assumption: 'A-EXT-DATES',
      }),
    ),
  ]
}

/** Memory of a group: the stand-alone note (8 GB) and the table (4 GB minimum) have different severities. */
function memoryFindings(client: Client, i: number, standAlone: boolean): readonly RaisedFinding[] {
  const { clientMemoryMinimum: low, clientMemoryRecommended: high } = THRESHOLDS
  const details = {
    field: `clients.${i}.memoryGb`,
    params: {
      group: client.name || i + 1,
      memory: client.memoryGb,
      minimum: low.value,
      recommended: high.value,
    },
  }
  if (client.memoryGb < low.value) return [raise('error', 'xrp.client.memory', details)]
  if (client.memoryGb >= high.value) return []
  return standAlone
    ? [raise('warning', 'xrp.client.memory-monoposte', details)]
    : [raise('info', 'xrp.client.memory', { ...details, code: 'xrp.client.memory.recommended' })]
}

function expressFindings(client: Client, i: number): readonly RaisedFinding[] {
  const group = client.name || i + 1
  const express = expressOf(client)
  const newer = express === '2016SP1'
  const supported = client.os === 'W8' || client.os === 'W8.1' || client.os === 'W10'
  return [
    ...when(
      newer && client.architecture === 'x86',
      raise('error', 'xrp.client.express-2016-64bit', {
        field: `clients.${i}.express`,
        params: { group },
      }),
    ),
    ...when(
      newer && !supported,
      raise('error', 'xrp.client.express-2016-os', {
        field: `clients.${i}.os`,
        params: { group, os: client.os },
      }),
    ),
    ...when(
      client.expressLanguage !== client.language && client.expressLanguage !== 'EN',
      raise('error', 'xrp.client.express-language', {
        field: `clients.${i}.expressLanguage`,
        params: { group, express: client.expressLanguage, windows: client.language },
      }),
    ),
  ]
}

function groupFindings(client: Client, i: number, ctx: Context): readonly RaisedFinding[] {
  const standAlone = ctx.a.configuration === 'monoposte'
  const group = client.name || i + 1
  return [
    ...windowsFindings(client, i, ctx.date),
    ...memoryFindings(client, i, standAlone),
    ...(standAlone ? expressFindings(client, i) : []),
    ...when(
      client.edition === 'Home',
      raise('error', 'xrp.client.edition', { field: `clients.${i}.edition`, params: { group } }),
    ),
    ...when(
      client.language === 'other',
      raise('error', 'xrp.client.language', { field: `clients.${i}.language`, params: { group } }),
    ),
    ...when(
      client.office === 'other',
      raise('warning', 'xrp.client.office', {
        field: `clients.${i}.office`,
        params: { group },
        assumption: 'A-NOT-LISTED',
      }),
    ),
    ...when(
      client.office === 'O2013' && client.officeBits === 64,
      raise('warning', 'xrp.client.office-32bit', {
        field: `clients.${i}.officeBits`,
        params: { group },
      }),
    ),
    ...when(
      !client.internetAccess,
      raise('warning', 'xrp.client.internet', {
        field: `clients.${i}.internetAccess`,
        params: { group },
      }),
    ),
  ]
}

const count = (clients: readonly Client[]): number =>
  clients.reduce((total, client) => total + client.count, 0)

/** The option needs suitable workstations for everyone who uses it: 64-bit with 8 GB, at the least 32-bit with 4 GB. */
function financialSteeringFindings({ a }: Context): readonly RaisedFinding[] {
  const { pf, clients } = a
  if (!pf.enabled) return []
  const { pfMemory, pfMemory32, pfLines } = THRESHOLDS
  const good = clients.filter((c) => c.architecture === 'x64' && c.memoryGb >= pfMemory.value)
  const tolerated = clients.filter(
    (c) => c.architecture === 'x86' && c.memoryGb >= pfMemory32.value,
  )
  const total = count(clients)
  const needed = Math.min(pf.workstations || total, total)
  const params = { needed, suitable: count(good), memory: pfMemory.value }
  const short = count(good) < needed
  const tolerable = count(good) + count(tolerated) >= needed
  return [
    ...when(
      short,
      raise(tolerable ? 'warning' : 'error', 'xrp.client.pf-memory', {
        code: tolerable ? 'xrp.client.pf-memory.32bit' : 'xrp.client.pf-memory',
        field: 'pf.workstations',
        params,
      }),
    ),
    ...when(
      pf.linesPerYear >= pfLines.value,
      raise('error', 'xrp.client.pf-volume', {
        field: 'pf.linesPerYear',
        params: { lines: pf.linesPerYear, limit: pfLines.value },
        assumption: 'A-PF-FOLDER',
      }),
    ),
    ...when(
      pf.usedOver !== 'lan',
      raise('warning', 'xrp.client.pf-lan-only', {
        field: 'pf.usedOver',
        params: { network: pf.usedOver },
      }),
    ),
  ]
}

/** EBICS workstations run 64-bit Windows from 8.1 on: enough of the listed ones must. */
function ebicsFindings({ a }: Context): readonly RaisedFinding[] {
  const suitable = a.clients.filter((c) => c.architecture === 'x64' && !isEarlier(c))
  const needed = Math.min(a.ebics.workstations, count(a.clients))
  return when(
    count(suitable) < needed,
    raise('error', 'xrp.client.ebics-os', {
      field: 'ebics.workstations',
      params: { needed: a.ebics.workstations, suitable: count(suitable) },
    }),
  )
}

function browserFindings({ a, date }: Context): readonly RaisedFinding[] {
  const end = lifecycleOf('IE11')?.mainstreamEnd
  return when(
    count(a.clients) > 0 && typeof end === 'string' && isAfter(date, end),
    raise('warning', 'xrp.client.browser', {
      params: { end: end ?? '' },
      assumption: 'A-IE11',
    }),
  )
}

/** Findings on the workstations and on the options that run on them. */
export function workstationFindings(ctx: Context): readonly RaisedFinding[] {
  return [
    ...ctx.a.clients.flatMap((client, i) =>
      client.count > 0 ? groupFindings(client, i, ctx) : [],
    ),
    ...financialSteeringFindings(ctx),
    ...ebicsFindings(ctx),
    ...browserFindings(ctx),
  ]
}
