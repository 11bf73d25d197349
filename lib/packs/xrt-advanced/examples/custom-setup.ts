import type { Example } from '@/lib/sizing/pack'

/** A custom installation with points to correct: names that differ, a short code, Odata left out beside Treasury. */
export const customSetup: Example = {
  id: 'custom-setup',
  answers: {
    treasury: true,
    sql: { version: '2022' },
    tenant: 'Tenant1',
    adminTenant: 'tenant1',
    siteName: 'Tresorerie',
    poolName: 'Sage.XRT.Advanced',
    securityCode: { mode: 'custom', length: 9, hasAccents: false },
    installType: 'custom',
    features: { odata: false, pwa: true },
  },
}
