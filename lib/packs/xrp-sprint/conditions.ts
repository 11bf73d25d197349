import type { Conditions } from '@/lib/sizing/pack'
import type { XrpAnswers } from './fields'
import { THRESHOLDS } from './parameters'

const onServers = (a: XrpAnswers): boolean => a.configuration === 'servers'
const withRds = (a: XrpAnswers): boolean => onServers(a) && a.rds.users > 0
const usesAlert = (a: XrpAnswers): boolean =>
  onServers(a) && a.exposure.erpAlertService === 'enabled'
const usesWorkerProcess = (a: XrpAnswers): boolean =>
  onServers(a) && a.services.workerProcess !== 'none'

/** Whether Self-Service, the Web API or the ERP Data Service is used from outside the company's network. */
export const isExposed = (a: XrpAnswers): boolean =>
  a.exposure.selfService === 'external' ||
  a.exposure.webApi === 'external' ||
  a.exposure.erpDataService === 'external'

/** Whether anything is published to the Internet. */
export const isPublished = (a: XrpAnswers): boolean => a.internet.smartClient || isExposed(a)

/** Whether application and databases may share one machine. */
const fitsOneMachine = (a: XrpAnswers): boolean =>
  a.iis.connections < THRESHOLDS.monoConnections.value
/** Whether one application server is too few. */
const needsFarm = (a: XrpAnswers): boolean =>
  a.iis.connections > THRESHOLDS.connectionsPerServer.value

/** Whether the document's own limits bring a distribution server. */
const expectsLoadBalancer = (a: XrpAnswers): boolean =>
  onServers(a) && (isPublished(a) || (needsFarm(a) && !a.iis.declineFarm))

/** Connections added up from where they come; undefined when no origin was given (A-CONN-SUM). */
function sumOfOrigins({ iis: { from } }: XrpAnswers): number | undefined {
  return from.lan + from.wan + from.internet + from.rds || undefined
}

const SERVERS_ONLY = [
  'environment',
  'platform',
  'cpuArch',
  'rds.users',
  'iis.from.lan',
  'iis.from.wan',
  'iis.from.internet',
  'iis.from.rds',
  'iis.os',
  'db.os',
  'db.osEdition',
  'db.osLanguage',
  'db.sqlVersion',
  'db.sqlEdition',
  'db.sqlLanguage',
  'db.collation',
  'db.cdmInstalled',
  'db.sharedWithOtherApps',
  'databases',
  'internet.smartClient',
  'wan',
  'exposure.selfService',
  'exposure.webApi',
  'exposure.erpDataService',
  'exposure.erpAlertService',
  'services.report',
  'services.msmq',
  'services.processServer',
  'services.workerProcess',
] as const

const RDS_ONLY = [
  'rds.usersPerCpu',
  'rds.processorsPerServer',
  'rds.service',
  'rds.mode',
  'rds.officeVersion',
  'rds.os',
] as const

const ALERT_ONLY = [
  'smtp.host',
  'smtp.port',
  'smtp.auth',
  'smtp.user',
  'smtp.dailyVolume',
  'smtp.contractLimit',
] as const

const each = (paths: readonly string[], asked: (a: XrpAnswers) => boolean) =>
  Object.fromEntries(paths.map((path) => [path, { asked }]))

/** When each question is asked, and the defaults that depend on other answers. */
export const conditions: Conditions<XrpAnswers> = {
  ...each(SERVERS_ONLY, onServers),
  ...each(RDS_ONLY, withRds),
  ...each(ALERT_ONLY, usesAlert),
  hypervisor: { asked: (a) => onServers(a) && a.platform === 'virtual' },
  'iis.connections': { asked: onServers, default: sumOfOrigins, assumption: 'A-CONN-SUM' },
  // A wish that cannot be met is still answered: with a warning rather than with silence.
  'iis.preferMonoServer': {
    asked: (a) => onServers(a) && fitsOneMachine(a),
    keepWhenNotAsked: true,
  },
  'iis.declineFarm': {
    asked: (a) => onServers(a) && needsFarm(a),
    keepWhenNotAsked: true,
  },
  'mono.dedicated': {
    asked: (a) => onServers(a) && fitsOneMachine(a) && a.iis.preferMonoServer,
  },
  'db.sqlSp': {
    asked: (a) => onServers(a) && a.db.sqlVersion === '2012',
    default: (a) => (a.db.sqlVersion === '2012' ? 3 : 0),
  },
  'tls.mode': { asked: onServers, default: (a) => (isPublished(a) ? 'public-ca' : 'none') },
  // A house that puts fewer connections on a server builds its farm earlier, which these answers do not know.
  'arr.highAvailability': { asked: expectsLoadBalancer, keepWhenNotAsked: true },
  'arr.os': { asked: expectsLoadBalancer, keepWhenNotAsked: true },
  'wp.avgConcurrentUsers': { asked: usesWorkerProcess, default: (a) => a.iis.connections },
  'wp.countFromCalibration': { asked: usesWorkerProcess },
  'wp.memoryFromCalibrationGb': { asked: usesWorkerProcess },
  'ticketPrinter.model': { asked: (a) => a.counterSale.enabled },
  'pf.workstations': { asked: (a) => a.pf.enabled },
  'pf.linesPerYear': { asked: (a) => a.pf.enabled },
  'pf.usedOver': { asked: (a) => a.pf.enabled },
  'licence.fixedMac': { asked: (a) => onServers(a) && a.platform === 'virtual' },
}
