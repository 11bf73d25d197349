import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { CrmAnswers } from '../../fields'
import { ADVISED_TITLE, COMPANY_FILES, THRESHOLDS } from '../../parameters'
import type { Context } from '../context'
import { type Decisions, servicesOn } from '../decisions'

type Companies = CrmAnswers['companies']

const folded = (text: string): string => text.trim().toLowerCase()

/** A company's title: there, short enough, and its own (compared without case, A-CRM-CASE). */
function titleFindings(companies: Companies, i: number): readonly RaisedFinding[] {
  const rule = 'scrm.company.title'
  const title = companies[i]?.title ?? ''
  const limit = THRESHOLDS.titleLength.value
  const length = [...title].length
  const fault = (code: string, assumption?: 'A-CRM-CASE'): RaisedFinding =>
    raise('error', rule, {
      code: `${rule}.${code}`,
      field: `companies.${i}.title`,
      params: { position: i + 1, title, length, limit },
      ...(assumption ? { assumption } : {}),
      acceptable: false,
    })
  if (title.trim() === '') return [fault('empty')]
  const taken = companies.slice(0, i).some((other) => folded(other.title) === folded(title))
  return [
    ...when(length > limit, fault('length')),
    ...when(taken, fault('duplicate', 'A-CRM-CASE')),
  ]
}

/** The two files of a company, known by their extensions. */
const fileFindings = (company: Companies[number], i: number): readonly RaisedFinding[] =>
  COMPANY_FILES.flatMap(({ key, kind, extension }) => {
    const path = company[key].trim()
    if (path.toLowerCase().endsWith(extension) && path.length > extension.length) return []
    return [
      raise('error', 'scrm.company.files', {
        code: `scrm.company.files.${kind}`,
        field: `companies.${i}.${key}`,
        params: {
          position: i + 1,
          company: company.title.trim() || i + 1,
          given: path === '' ? 'no' : 'yes',
        },
        acceptable: false,
      }),
    ]
  })

/** Whether the integration service was put where another web server runs fewer services. */
function isLoaded(ctx: Context, { integrationServer, webServers }: Decisions): boolean {
  if (integrationServer === null) return false
  const loads = Array.from({ length: webServers.value }, (_, i) => servicesOn(ctx, i + 1).length)
  return (loads[integrationServer - 1] ?? 0) > Math.min(...loads)
}

/** The link with Gestion commerciale: its companies, and the place and download of its service. */
export function integrationFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { a } = ctx
  if (!a.integration.enabled) return []
  const [first] = a.companies
  return [
    ...when(
      isLoaded(ctx, decisions),
      raise('info', 'scrm.multi.integration-least-loaded', {
        field: 'integration.serverNumber',
        params: { server: decisions.integrationServer ?? 1 },
      }),
    ),
    ...when(
      !a.serverInternet,
      raise('info', 'scrm.integration.download', { field: 'serverInternet' }),
    ),
    ...when(
      !first,
      raise('error', 'scrm.company.files', {
        code: 'scrm.company.files.none',
        field: 'companies',
        acceptable: false,
      }),
    ),
    ...when(
      first !== undefined && first.title.trim() !== '' && first.title.trim() !== ADVISED_TITLE,
      raise('info', 'scrm.company.name-advice', {
        field: 'companies.0.title',
        params: { title: first?.title ?? '', advised: ADVISED_TITLE },
      }),
    ),
    ...a.companies.flatMap((company, i) => [
      ...titleFindings(a.companies, i),
      ...fileFindings(company, i),
    ]),
  ]
}
