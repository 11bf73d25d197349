import type { SizingInput } from '@/lib/sizing/pack'
import type { Claim, CommonQuestion } from '@/lib/sizing/together/claim'
import { isMulti } from './conditions'
import type { CrmAnswers } from './fields'
import { COLLATION, EXPRESS, THRESHOLDS } from './parameters'

/** Questions about the engine that are the same for every system on it. */
export const common: readonly CommonQuestion[] = [
  { id: 'sql.version', path: 'sqlServer.version', role: 'database' },
  { id: 'sql.edition', path: 'sqlServer.edition', role: 'database' },
  { id: 'sql.collation', path: 'sqlServer.collation', role: 'database' },
]

const WEB = ['web-main', 'web-secondary'] as const
const DATABASE = ['database'] as const

/**
 * The year in a version as it was written, `SQL2019` and `2019SP1` too; the whole text where there is none, null where
 * nothing was written. Release 2 of 2008 is a version of its own.
 */
function versionOf(text: string): string | null {
  const written = text.trim()
  const [, year, release] = /(?<!\d)(20\d\d)(?!\d)(\s*R2)?/i.exec(written) ?? []
  if (year) return release ? `${year} R2` : year
  return written === '' ? null : written
}

/** What the software does with the web server of its machine: a port, one installation, and stopping it. */
const webClaims = ({ environment }: CrmAnswers): Claim[] => [
  { kind: 'presence', roles: WEB, rules: ['scrm.multi.definition'] },
  {
    kind: 'port',
    roles: WEB,
    rules: ['scrm.iis.port-80'],
    field: 'iis.port80Free',
    port: THRESHOLDS.port.value,
  },
  {
    kind: 'single-installation',
    roles: WEB,
    rules: ['scrm.single-install-per-server'],
    field: 'environment',
    production: environment === 'production',
    ...(environment === 'production' ? {} : { assumption: 'A-CRM-TEST' }),
  },
  {
    kind: 'interrupts',
    roles: WEB,
    rules: ['scrm.iis.stop-authorised'],
    field: 'iis.stopAuthorised',
    product: 'iis',
  },
]

/** The engine, whose versions stand in a matrix that was not supplied; its collation alone is stated. */
function engineClaims({ sqlServer }: CrmAnswers): Claim[] {
  const { present } = sqlServer
  const stated = present ? 'scrm.ref.matrix' : 'scrm.express.setup'
  return [
    {
      kind: 'accepts',
      roles: DATABASE,
      rules: [stated],
      field: present ? 'sqlServer.version' : 'sqlServer.present',
      product: 'sql-server',
      values: null,
      chosen: versionOf(present ? sqlServer.version : EXPRESS.product.slice('SQL'.length)),
    },
    {
      kind: 'accepts',
      roles: DATABASE,
      rules: [stated],
      field: present ? 'sqlServer.edition' : 'sqlServer.present',
      product: 'sql-server-edition',
      values: null,
      chosen: !present ? 'Express' : sqlServer.edition === 'other' ? null : sqlServer.edition,
    },
    {
      kind: 'accepts',
      roles: DATABASE,
      rules: ['scrm.sql.collation'],
      field: 'sqlServer.collation',
      product: 'sql-server-collation',
      values: [COLLATION],
      chosen: sqlServer.collation === '' ? null : sqlServer.collation,
    },
  ]
}

/** Several web servers have their database on a machine of its own, which none of the software's services shares. */
const multiServerClaims: readonly Claim[] = [
  { kind: 'presence', roles: DATABASE, rules: ['scrm.multi.dedicated-db'] },
  {
    kind: 'dedicated',
    roles: DATABASE,
    rules: ['scrm.multi.dedicated-db'],
    field: 'webServers',
    severity: 'warning',
  },
  {
    kind: 'forbids',
    roles: DATABASE,
    rules: ['scrm.multi.no-crm-service-on-sql'],
    field: 'webServers',
    product: 'tomcat',
  },
]

/** What Sage 100c CRM claims of the machines it stands on. */
export const claims = ({ answers }: SizingInput<CrmAnswers>): readonly Claim[] => [
  ...webClaims(answers),
  ...(isMulti(answers)
    ? multiServerClaims
    : [
        {
          kind: 'presence',
          roles: DATABASE,
          rules: [answers.sqlServer.present ? 'scrm.sql.must-exist' : 'scrm.express.setup'],
        } as const,
      ]),
  ...engineClaims(answers),
]
