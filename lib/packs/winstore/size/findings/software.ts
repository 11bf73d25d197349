import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Store } from '../../fields'
import { SQL_SERVICE_PACK } from '../../parameters'
import type { StoreDecision } from '../decisions'
import { rowOf } from '../software'

/** Windows: the table knows 7 and 10, the diagrams 10 alone; a server system is neither listed nor excluded. */
function systemFindings({ store, position, topology }: StoreDecision): readonly RaisedFinding[] {
  const { os, name } = store
  const details = { field: `stores.${position}.os`, params: { store: name, os } }
  if (os === 'windows-server')
    return [
      raise('warning', topology.value === 'server' ? 'ws.sw.server' : rowOf(store), {
        ...details,
        code: 'windows-server-not-listed',
        assumption: 'A-WS-SERVER-OS',
      }),
    ]
  const longTerm = store.channel === 'LTSB' || store.channel === 'LTSC'
  return [
    ...when(
      os === 'W11' || os === 'other',
      raise('error', rowOf(store), { ...details, code: 'os-not-listed' }),
    ),
    ...when(os === 'W7', raise('warning', 'ws.sw.os-scheme', details)),
    ...when(
      os === 'W10' && !longTerm,
      raise('warning', 'ws.os.ltsc', {
        field: `stores.${position}.channel`,
        params: { store: name },
        assumption: store.bits === 64 ? 'A-WS-LTSC' : undefined,
      }),
    ),
  ]
}

/** The engine: 2014 SP3 is the table's, 2019 the diagrams' alone, anything else is in neither. */
function engineFindings({ store, position }: StoreDecision): readonly RaisedFinding[] {
  const { sql, sqlSp, bits, name } = store
  const field = `stores.${position}.sql`
  const impossible = sql === '2019' && bits === 32
  return [
    ...when(
      sql === '2014' && sqlSp < SQL_SERVICE_PACK.value,
      raise('error', 'ws.matrix.sql', {
        field: `stores.${position}.sqlSp`,
        params: { store: name, servicePack: sqlSp, wanted: SQL_SERVICE_PACK.value },
      }),
    ),
    ...when(
      sql === 'other',
      raise('error', 'ws.matrix.sql', {
        code: 'ws.matrix.sql.not-listed',
        field,
        params: { store: name },
      }),
    ),
    ...when(
      impossible,
      raise('error', 'ws.sw.sql-scheme', {
        code: 'ws.sw.sql-scheme.32-bit',
        field,
        params: { store: name },
        assumption: 'A-SQL2019-X64',
      }),
    ),
    ...when(
      sql === '2019' && !impossible,
      raise('warning', 'ws.sw.sql-scheme', {
        field,
        params: { store: name },
        assumption: 'A-WS-SQL2019',
      }),
    ),
  ]
}

/** Whether the name of an antivirus holds a word, without case: `AntiVir` is not in `Antivirus`. */
export const holdsWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word)

function antivirusFindings(store: Store, position: number): readonly RaisedFinding[] {
  const details = {
    field: `stores.${position}.antivirus`,
    params: { store: store.name, antivirus: store.antivirus.trim() },
  }
  return [
    ...when(
      holdsWord(store.antivirus, 'kaspersky'),
      raise('error', 'ws.av.kaspersky', { ...details, assumption: 'A-WS-KASPERSKY' }),
    ),
    ...when(holdsWord(store.antivirus, 'antivir'), raise('warning', 'ws.av.antivir', details)),
  ]
}

/** Findings on the system, the engine and the antivirus of one store. */
export const softwareFindings = (decision: StoreDecision): readonly RaisedFinding[] => [
  ...systemFindings(decision),
  ...engineFindings(decision),
  ...antivirusFindings(decision.store, decision.position),
]
