import type { Unit } from '@/lib/kernel/units'
import { notGiven } from '@/lib/sizing/combinators'
import { type Requirement, sameRequirement } from '@/lib/sizing/figure'
import type { Machine } from '@/lib/sizing/topology'

/** A cell the document leaves empty. */
export const silent = (unit: Unit, rule: string): Requirement =>
  sameRequirement(notGiven(unit, { rule }))

/**
 * The Active Directory, DNS and DHCP server a customer without a domain needs (rule xrp.ad.domain-member). The document
 * sizes none, so every figure says so.
 */
export function infrastructureServer(): Machine {
  const rule = 'xrp.scheme.placement'
  return {
    id: 'infrastructure',
    name: null,
    zone: 'lan',
    quantity: 1,
    roles: ['infrastructure'],
    server: false,
    processors: silent('processors', rule),
    coresPerProcessor: silent('cores', rule),
    memoryGb: silent('gb', rule),
    diskGb: silent('gb', rule),
    networkCards: silent('network-cards', rule),
    networkMbps: silent('mbps', rule),
    disk: { minimum: 'not-given', recommended: 'not-given' },
    characteristics: [],
    software: [],
    powerPlanHigh: false,
    users: null,
    load: null,
    notes: [
      { code: 'infrastructure-not-sized', params: {}, rules: ['xrp.ad.domain-member'] },
      { code: 'backup-server-power', params: {}, rules: ['xrp.power.machines'] },
    ],
  }
}
