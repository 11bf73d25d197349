import type { Example } from '@/lib/sizing/pack'

/** A few PCs that somebody else looks after: code and path are set once on each. */
export const accountantPc: Example = {
  id: 'accountant-pc',
  answers: {
    deployment: 'local-pc',
    machines: 3,
    licence: { central: true, codePresent: true },
    db: { logicalPath: 'C:\\Data' },
    groups: [{ name: 'Comptabilité' }],
    backup: { by: 'administrator' },
  },
}
