import type { Example } from '@/lib/sizing/pack'

/** An update from releases that the guide names, with Treasury: three databases to back up. */
export const update: Example = {
  id: 'update',
  answers: {
    mode: 'update',
    treasury: true,
    guidelinesChecked: true,
    sql: { version: '2017' },
    tenant: 'Tenant1',
    installed: { bfl: '4.2.1', cs: '4.2.1', advanced: '5.0.1' },
    importPaths: ['D:\\Imports'],
  },
}
