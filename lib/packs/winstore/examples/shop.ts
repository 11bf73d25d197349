import type { Example } from '@/lib/sizing/pack'

/** One store with four tills: a main till and three secondary ones, with IBM peripherals. */
export const shop: Example = {
  id: 'shop',
  answers: {
    stores: [
      {
        name: 'Nantes Centre',
        tills: 4,
        antivirus: 'Microsoft Defender',
        opos: [{ brand: 'ibm', version: '1.14', bits: 64 }],
      },
    ],
  },
}
