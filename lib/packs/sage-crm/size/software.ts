import type { Software } from '@/lib/sizing/topology'
import { COLLATION, EXPRESS } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'

/** A line of a machine's software; the guide states no version, apart from the collation. */
const line = (
  product: string,
  chosen: string | null,
  rules: readonly string[],
  stated: string | null = null,
): Software => ({ product, minimum: stated, recommended: stated, chosen, rules })

const WINDOWS = line('windows-server', null, ['scrm.ref.matrix'])

/** Software of a web server by its number from 1. */
export function webSoftware(ctx: Context, decisions: Decisions, number: number): Software[] {
  const { a } = ctx
  const { multi, databaseApart, integrationServer } = decisions
  const management: Software = multi
    ? { ...line('ssms', null, ['scrm.sql.ssms-remote']), assumption: 'A-CRM-SSMS-ALL' }
    : line('ssms', null, ['scrm.sql.ssms-remote'])
  return [
    WINDOWS,
    line('iis', null, ['scrm.iis.port-80', 'scrm.iis.stop-authorised']),
    line(
      'tomcat',
      null,
      multi ? ['scrm.iis.tomcat-wait', 'scrm.multi.tomcat-everywhere'] : ['scrm.iis.tomcat-wait'],
    ),
    line('jre', null, ['scrm.jre.own']),
    ...(databaseApart ? [management] : []),
    ...(integrationServer === number
      ? [
          line('sage-100-webservices', a.gescom.version || null, [
            'scrm.integration.on-crm-server',
            'scrm.integration.version-match',
          ]),
          line('gescom-sql-client', a.gescom.version || null, ['scrm.integration.sql-client']),
        ]
      : []),
  ]
}

/** The engine and what the guide asks of it, whichever machine carries it. */
export function engineSoftware({ a }: Context): Software[] {
  const { sqlServer } = a
  const engine = sqlServer.present
    ? [
        line('sql-server', sqlServer.version || null, ['scrm.ref.matrix', 'scrm.sql.must-exist']),
        line('sql-server-edition', sqlServer.edition, ['scrm.ref.matrix']),
      ]
    : [line('sql-express', EXPRESS.instance, ['scrm.express.setup'])]
  return [
    ...engine,
    line(
      'sql-server-collation',
      sqlServer.present ? sqlServer.collation || null : null,
      ['scrm.sql.collation'],
      COLLATION,
    ),
    line('sql-browser', null, ['scrm.sql.browser']),
  ]
}

/** Software of a machine that carries the database alone. */
export const databaseSoftware = (ctx: Context): Software[] => [WINDOWS, ...engineSoftware(ctx)]
