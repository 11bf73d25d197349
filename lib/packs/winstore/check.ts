import type { RefusedField } from '@/lib/sizing/sizing'
import { fields, type Opos, type WinstoreAnswers } from './fields'

/** Letters, digits, spaces and hyphens, with at least one letter or digit: the name stands in the names of figures. */
const STORE_NAME = /^[\p{L}\p{N} -]*[\p{L}\p{N}][\p{L}\p{N} -]*$/u

/** `3.00`, `2.70 ER15` or `2.2.13`, written as the document writes versions. */
const OPOS_VERSION = /^(\d\.\d{2}( ER\d{2})?|\d\.\d\.\d{2})$/

const driver = fields.stores.item.opos.item

function checkOpos(opos: Opos, at: string): RefusedField[] {
  const refused: RefusedField[] = []
  if (!OPOS_VERSION.test(opos.version))
    refused.push({
      field: `${at}.version`,
      value: opos.version,
      expected: { type: 'format', examples: ['2.70 ER15', '3.00', '2.2.13'] },
    })
  if (opos.brand === 'ibm' && opos.bits === undefined)
    refused.push({
      field: `${at}.bits`,
      value: null,
      expected: { type: 'choice', options: driver.bits.options },
    })
  if (opos.brand === 'wincor' && opos.machineBrand === undefined)
    refused.push({
      field: `${at}.machineBrand`,
      value: null,
      expected: { type: 'choice', options: driver.machineBrand.options },
    })
  return refused
}

/**
 * Refuses names and versions that are not written as expected, and peripherals without what their make needs: the
 * package's bits for IBM, the make of the machine for Wincor. Neither has a default that would not be a guess.
 */
export function check({ stores }: WinstoreAnswers): RefusedField[] {
  return stores.flatMap((store, i) => {
    const at = `answers.stores.${i}`
    const named: RefusedField[] = STORE_NAME.test(store.name)
      ? []
      : [
          {
            field: `${at}.name`,
            value: store.name,
            expected: { type: 'format', examples: ['Lyon', 'Paris Nord-2'] },
          },
        ]
    return [
      ...named,
      ...store.opos.flatMap((opos, position) => checkOpos(opos, `${at}.opos.${position}`)),
    ]
  })
}
