import type { Example } from '@/lib/sizing/pack'

/** A large store with twelve tills and a server, on Wincor machines, beside another Cegid application. */
export const departmentStore: Example = {
  id: 'department-store',
  answers: {
    stores: [
      {
        name: 'Lille Europe',
        tills: 12,
        antivirus: 'Bitdefender Antivirus',
        opos: [
          { brand: 'wincor', version: '2.2.13', machineBrand: 'wincor' },
          { brand: 'epson', version: '2.80' },
        ],
      },
    ],
    otherCegidApps: ['Cegid XRP Sprint'],
  },
}
