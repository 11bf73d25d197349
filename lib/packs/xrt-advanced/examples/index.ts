import type { Example } from '@/lib/sizing/pack'
import { customSetup } from './custom-setup'
import { firstInstallation } from './first-installation'
import { update } from './update'
import { withTreasury } from './with-treasury'

/** Examples from the simplest to the one with most to correct. */
export const examples: readonly Example[] = [firstInstallation, withTreasury, update, customSetup]
