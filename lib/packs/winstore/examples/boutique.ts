import type { Example } from '@/lib/sizing/pack'

/** One store with one till: a stand-alone till with an Epson ticket printer. */
export const boutique: Example = {
  id: 'boutique',
  answers: {
    stores: [{ name: 'Lyon', tills: 1, opos: [{ brand: 'epson', version: '3.00' }] }],
  },
}
