import { expect, it } from 'vitest'
import { pack as crm } from '@/lib/packs/sage-crm'
import { pack as ts } from '@/lib/packs/terminal-server'
import { notGiven, parameter } from '../combinators'
import { requirement } from '../figure'
import type { AnyPack } from '../pack'
import type { Machine } from '../topology'
import { evaluateProject } from './evaluate'

const RULE = 'ts.db.internal-box'

/** The same system, its document saying something else of the hardware of its machines. */
const saying = (hardware: Partial<Machine>): AnyPack => ({
  ...(ts as AnyPack),
  size: (input) => {
    const sizing = ts.size(input as never)
    return { ...sizing, machines: sizing.machines.map((one) => ({ ...one, ...hardware })) }
  },
})

function silenceWith(hardware: Partial<Machine>): string[] {
  const pack = saying(hardware)
  const answers = ts.examples.find(({ id }) => id === 'internal-server')?.answers
  const systems = [
    { system: ts.id, proposalDate: '2021-03-01', answers },
    { system: crm.id, proposalDate: '2021-03-01', answers: { companyName: 'ACME' } },
  ]
  const machines = [
    { system: 0, role: 'data-server' },
    { system: 1, role: 'database' },
  ]
  const project = { name: 'P', customer: 'ACME', shared: [{ name: 'sql', machines }] }
  const sized = evaluateProject([pack, crm], { project, systems })
  if (!sized.ok) throw new Error(JSON.stringify(sized.error))
  return sized.value.combined.findings
    .filter(({ code }) => code === 'hardware-silent')
    .map(({ params }) => String(params.first))
}

it('calls a document silent on hardware only where it says nothing of it at all', () => {
  const gb = parameter({ value: 8, unit: 'gb', basis: 'document', rule: RULE })
  const mbps = parameter({ value: 100, unit: 'mbps', basis: 'document', rule: RULE })
  expect(silenceWith({})).toContain(ts.name)
  expect(silenceWith({ memoryGb: requirement(notGiven('gb'), gb) })).not.toContain(ts.name)
  expect(silenceWith({ networkMbps: requirement(mbps, mbps) })).not.toContain(ts.name)
})
