import type { HouseParameter, Pack } from '@/lib/sizing/pack'
import type { RefusedField } from '@/lib/sizing/sizing'
import { assumptions } from './assumptions'
import { conditions } from './conditions'
import { document } from './document'
import { examples } from './examples'
import { fields, type XrpAnswers } from './fields'
import { identity } from './identity'
import { messages as en } from './messages/en'
import { messages as fr } from './messages/fr'
import { THRESHOLDS } from './parameters'
import { rules } from './rules'
import { claims, common } from './sharing'
import { size } from './size'
import { steps } from './steps'

/** What an installation may make stricter than the document, never laxer. */
const house: readonly HouseParameter[] = [
  { rule: 'xrp.rds.users-per-cpu', min: 15, max: 20, default: THRESHOLDS.usersPerCpuLow.value },
  {
    rule: 'xrp.rds.memory-per-user',
    min: 100,
    max: 10_000,
    default: THRESHOLDS.memoryPerUser.value,
  },
  {
    rule: 'xrp.iis.max-connections',
    min: 1,
    max: 50,
    default: THRESHOLDS.connectionsPerServer.value,
  },
  {
    rule: 'xrp.wp.bases-per-instance',
    min: 1,
    max: 30,
    default: THRESHOLDS.basesPerInstance.value,
  },
]

/** Connections added up from their origins obey the same range as connections typed in. */
function check(answers: XrpAnswers): readonly RefusedField[] {
  const { min, max } = fields.iis.connections
  const { connections } = answers.iis
  if (answers.configuration !== 'servers' || connections <= max) return []
  return [
    {
      field: 'answers.iis.connections',
      value: connections,
      expected: { type: 'integer', min, max },
    },
  ]
}

/** Cegid XRP Sprint On Premises, technical prerequisites v5.03. */
export const pack: Pack<XrpAnswers> = {
  ...identity,
  version: '1.0.0',
  document,
  rules,
  assumptions,
  columnAssumption: 'A-PROPOSE-REC',
  house,
  fields,
  conditions,
  steps,
  examples,
  messages: { fr, en },
  check,
  size,
  claims,
  common,
}
