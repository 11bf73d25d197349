import type { Rule } from '@/lib/sizing/rule'
import { annexesRules } from './annexes'
import { applicationRules } from './application'
import { assistanceRules } from './assistance'
import { certificatesRules } from './certificates'
import { databaseRules } from './database'
import { exposureRules } from './exposure'
import { generalRules } from './general'
import { loadBalancerRules } from './load-balancer'
import { powerPrintNetworkRules } from './power-print-network'
import { servicesRules } from './services'
import { sessionHostRules } from './session-host'
import { workstationRules } from './workstation'
import { workstationSoftwareRules } from './workstation-software'

/** All rules of the document, in its order; the last three complete sections that come earlier. */
export const rules: readonly Rule[] = [
  ...generalRules,
  ...databaseRules,
  ...sessionHostRules,
  ...applicationRules,
  ...loadBalancerRules,
  ...servicesRules,
  ...exposureRules,
  ...workstationRules,
  ...workstationSoftwareRules,
  ...powerPrintNetworkRules,
  ...annexesRules,
  ...certificatesRules,
  ...assistanceRules,
]
