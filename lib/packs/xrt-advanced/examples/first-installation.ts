import type { Example } from '@/lib/sizing/pack'

/** The plain case: one server, the ports and names that the setup proposes, no Treasury. */
export const firstInstallation: Example = {
  id: 'first-installation',
  answers: { tenant: 'Tenant1', guidelinesChecked: true },
}
