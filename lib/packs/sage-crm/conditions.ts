import type { Conditions } from '@/lib/sizing/pack'
import type { CrmAnswers } from './fields'
import { NAME_PREFIX, THRESHOLDS } from './parameters'

/** Whether several web servers share the database. */
export const isMulti = (a: CrmAnswers): boolean => a.webServers >= THRESHOLDS.severalServers.value

const isUpdate = (a: CrmAnswers): boolean => a.mode === 'update'
const hasSqlServer = (a: CrmAnswers): boolean => a.sqlServer.present
const isIntegrated = (a: CrmAnswers): boolean => a.integration.enabled

/** The name proposed where none is given: the advised prefix and the plain letters of the company (A-CRM-NAME). */
export const proposedName = (companyName: string): string => {
  const letters = companyName
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
  return `${NAME_PREFIX}${letters}`.slice(0, THRESHOLDS.nameLength.value)
}

const each = (paths: readonly string[], asked: (a: CrmAnswers) => boolean) =>
  Object.fromEntries(paths.map((path) => [path, { asked }]))

/**
 * When each question is asked, and the defaults that depend on other answers. The places of the services are always
 * asked, since a number beyond the last web server is refused and must stay in sight.
 */
export const conditions: Conditions<CrmAnswers> = {
  installationName: {
    default: (a) => proposedName(a.companyName),
    assumption: 'A-CRM-NAME',
  },
  'licence.users': { default: (a) => a.users, assumption: 'A-CRM-USERS' },
  ...each(['licence.multiServerOption', 'balancing', 'publication'], isMulti),
  ...each(['update.kind', 'update.testEnvironment', 'initialCompanyName'], isUpdate),
  'sqlServer.remote': { asked: hasSqlServer, default: isMulti },
  ...each(
    [
      'sqlServer.edition',
      'sqlServer.version',
      'sqlServer.collation',
      'sqlServer.account',
      'sqlServer.address',
    ],
    hasSqlServer,
  ),
  'integration.serverNumber': {
    asked: isIntegrated,
    default: (a) => a.webServers,
    assumption: 'A-CRM-LEAST',
  },
  ...each(['gescom.version', 'gescom.fromOlderVersion', 'companies'], isIntegrated),
  'exchange.remote': { asked: (a) => a.exchange.enabled },
  demoDatabase: { asked: (a) => !isUpdate(a) },
}
