import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { THRESHOLDS } from '../../parameters'
import type { Context } from '../context'

/** A space of any kind, or a letter outside ASCII. */
const REFUSED = /[\s\u0080-\u{10ffff}]/u
/** ASCII letters, digits and dots alone. */
const PLAIN = /^[A-Za-z0-9.]*$/

const NAMED = ['siteName', 'poolName', 'tenant'] as const

/** The characters of the names: the document's sentence is read as no space and nothing outside ASCII (A-SXA-ASCII). */
function charsetFindings({ a }: Context): RaisedFinding[] {
  return NAMED.flatMap((field) => {
    const name = a[field]
    const details = { field, params: { name, kind: field }, assumption: 'A-SXA-ASCII' }
    if (REFUSED.test(name)) return [raise('error', 'sxa.name.charset', details)]
    if (PLAIN.test(name)) return []
    return [
      raise('warning', 'sxa.name.charset', { ...details, code: 'sxa.name.charset.punctuation' }),
    ]
  })
}

/** The tenant is compared letter for letter, case included (A-SXA-TENANT). */
function tenantFindings({ a }: Context): readonly RaisedFinding[] {
  const { tenant, adminTenant } = a
  const caseAlone = tenant.toLowerCase() === adminTenant.toLowerCase()
  return when(
    tenant !== adminTenant,
    raise('error', 'sxa.tenant.match', {
      code: caseAlone ? 'sxa.tenant.match.case' : 'sxa.tenant.match',
      field: 'adminTenant',
      params: { tenant, adminTenant },
      assumption: caseAlone ? 'A-SXA-TENANT' : undefined,
      acceptable: false,
    }),
  )
}

/** What the length and the accents of a custom security code say; the code itself is not known here. */
function codeFindings({ a }: Context): readonly RaisedFinding[] {
  const { mode, length, hasAccents } = a.securityCode
  const minimum = THRESHOLDS.codeLength.value
  if (mode === 'default') return []
  return [
    ...when(
      length < minimum,
      raise('error', 'sxa.security.custom-length', {
        field: 'securityCode.length',
        params: { length, minimum },
      }),
    ),
    ...when(
      hasAccents,
      raise('error', 'sxa.security.custom-length', {
        code: 'sxa.security.custom-length.accents',
        field: 'securityCode.hasAccents',
      }),
    ),
    raise('warning', 'sxa.security.loss', { field: 'securityCode.mode' }),
  ]
}

/** Findings on names, tenant and security code. */
export const nameFindings = (ctx: Context): readonly RaisedFinding[] => [
  ...charsetFindings(ctx),
  ...when(
    ctx.a.siteName !== ctx.a.poolName,
    raise('error', 'sxa.name.same-site-pool', {
      field: 'poolName',
      params: { site: ctx.a.siteName, pool: ctx.a.poolName },
    }),
  ),
  ...tenantFindings(ctx),
  ...codeFindings(ctx),
]
