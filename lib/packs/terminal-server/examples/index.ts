import type { Example } from '@/lib/sizing/pack'
import { accountantPc } from './accountant-pc'
import { hostedCompanies } from './hosted-companies'
import { internalServer } from './internal-server'
import { mixedUsers } from './mixed-users'

/** Complete requests from small to large: the wizard fills itself with one, the tests size them all. */
export const examples: readonly Example[] = [
  accountantPc,
  internalServer,
  hostedCompanies,
  mixedUsers,
]
