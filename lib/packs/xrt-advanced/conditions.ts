import type { Conditions } from '@/lib/sizing/pack'
import type { XrtAnswers } from './fields'

const isUpdate = (a: XrtAnswers): boolean => a.mode === 'update'
const isCustom = (a: XrtAnswers): boolean => a.installType === 'custom'
const hasCustomCode = (a: XrtAnswers): boolean => a.securityCode.mode === 'custom'

/** Whether the OData service is installed: always with the complete installation. */
export const withOdata = (a: XrtAnswers): boolean => !isCustom(a) || a.features.odata

/** Whether the mobile application is installed: always with the complete installation. */
export const withPwa = (a: XrtAnswers): boolean => !isCustom(a) || a.features.pwa

/** When each question is asked, and the defaults that follow other answers. */
export const conditions: Conditions<XrtAnswers> = {
  'installed.bfl': { asked: isUpdate },
  'installed.cs': { asked: isUpdate },
  'installed.advanced': { asked: isUpdate },
  poolName: { default: (a) => a.siteName },
  adminTenant: { default: (a) => a.tenant },
  'securityCode.length': { asked: hasCustomCode },
  'securityCode.hasAccents': { asked: hasCustomCode },
  'features.odata': { asked: isCustom },
  'features.pwa': { asked: isCustom },
  'ports.odata': { asked: withOdata },
  'ports.pwa': { asked: withPwa },
  odataUrl: { asked: withPwa },
  pwaUrl: { asked: withPwa },
  // A new database alone is created here; an update finds its own.
  'db.location': { asked: (a) => !isUpdate(a) },
}
