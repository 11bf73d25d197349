import type { RefusedField } from '@/lib/sizing/sizing'
import { fields, type Opos, type WinstoreAnswers } from './fields'

const driver = fields.stores.item.opos.item

function checkOpos({ brand, bits, machineBrand }: Opos, at: string): RefusedField[] {
  const missing = (field: 'bits' | 'machineBrand'): RefusedField => ({
    field: `${at}.${field}`,
    value: undefined,
    expected: { type: 'choice', options: driver[field].options },
  })
  return [
    ...(brand === 'ibm' && bits === undefined ? [missing('bits')] : []),
    ...(brand === 'wincor' && machineBrand === undefined ? [missing('machineBrand')] : []),
  ]
}

/**
 * Refuses peripherals without what their make needs: the bits of the driver for IBM, the make of the machine for
 * Wincor. Neither has a default that would not be a guess.
 */
export function check({ stores }: WinstoreAnswers): RefusedField[] {
  return stores.flatMap(({ opos }, i) =>
    opos.flatMap((driver, position) => checkOpos(driver, `answers.stores.${i}.opos.${position}`)),
  )
}
