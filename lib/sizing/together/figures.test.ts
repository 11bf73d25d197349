import { expect, it } from 'vitest'
import { pack as crm } from '@/lib/packs/sage-crm'
import type { AnyPack } from '../pack'
import type { Machine } from '../topology'
import { evaluateProject } from './evaluate'

/** Servers and machines of a project with one machine, of a role that only its pack knows. */
function totalsWith(machine: Partial<Machine>): unknown[] {
  const pack: AnyPack = {
    ...(crm as AnyPack),
    size: (input) => {
      const sizing = crm.size(input as never)
      const machines = sizing.machines.map((one) => ({ ...one, roles: ['kiosk'], ...machine }))
      return { ...sizing, figures: {}, machines }
    },
  }
  const systems = [{ system: crm.id, proposalDate: '2021-03-01', answers: { companyName: 'ACME' } }]
  const sized = evaluateProject([pack], { project: { name: 'P', customer: 'ACME' }, systems })
  if (!sized.ok) throw new Error(JSON.stringify(sized.error))
  const { figures } = sized.value.combined
  return [figures['servers.count']?.value, figures['machines.count']?.value]
}

it('counts as a server what its pack supplies as one, whatever its role is called', () => {
  expect(totalsWith({})).toEqual([1, 1])
  expect(totalsWith({ server: false })).toEqual([0, 1])
  expect(totalsWith({ zone: 'workstation' })).toEqual([0, 1])
})
