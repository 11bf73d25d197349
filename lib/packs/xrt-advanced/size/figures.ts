import { type Figure, figure } from '@/lib/sizing/figure'
import type { Decisions } from './decisions'

/** The named figures of the contract, and those that explain them; a service that is left out has no port. */
export const figuresOf = ({
  ports,
  odata,
  pwa,
  servers,
  databases,
  backups,
}: Decisions): Record<string, Figure> => ({
  'port.site': figure(ports.site),
  'port.batch': figure(ports.batch),
  ...(odata ? { 'port.odata': figure(ports.odata) } : {}),
  ...(pwa ? { 'port.pwa': figure(ports.pwa) } : {}),
  'servers.count': figure(servers),
  'databases.count': figure(databases),
  ...(backups ? { 'databases.backup': figure(backups) } : {}),
})
