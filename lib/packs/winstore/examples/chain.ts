import type { Example } from '@/lib/sizing/pack'

const EPSON = { brand: 'epson', version: '2.70 ER15' }
const AURES = { brand: 'aures', version: '2.86' }

/** A chain of five stores of every size, not all installed alike: what departs from the prerequisites is reported. */
export const chain: Example = {
  id: 'chain',
  answers: {
    stores: [
      { name: 'Annecy', tills: 1, opos: [EPSON] },
      { name: 'Brest', tills: 2, opos: [AURES] },
      { name: 'Marseille Vieux-Port', tills: 5, opos: [EPSON, AURES] },
      { name: 'Paris Opéra', tills: 9, sql: '2019', opos: [EPSON] },
      { name: 'Rennes', tills: 3, channel: 'Pro', forcedTopology: 'server', opos: [AURES] },
    ],
  },
}
