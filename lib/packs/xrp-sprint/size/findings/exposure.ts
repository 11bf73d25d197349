import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { isExposed, isPublished } from '../../conditions'
import type { XrpAnswers } from '../../fields'
import type { Context } from '../context'
import type { Decisions } from '../decisions'

function certificateFindings(a: XrpAnswers): readonly RaisedFinding[] {
  const { mode } = a.tls
  const field = 'tls.mode'
  const production = a.environment === 'production'
  return [
    ...when(isExposed(a) && mode === 'none', raise('error', 'xrp.exposure.ssl', { field })),
    ...when(
      a.internet.smartClient && mode === 'none',
      raise('warning', 'xrp.ssl.internet-encrypt', { field }),
    ),
    ...when(
      mode === 'self-signed' && production && isPublished(a),
      raise('error', 'xrp.ssl.self-signed', { field }),
    ),
    ...when(
      mode === 'self-signed' && !(production && isPublished(a)),
      raise('warning', 'xrp.ssl.self-signed', {
        code: production ? 'xrp.ssl.self-signed.lan' : 'xrp.ssl.self-signed.mock-up',
        field,
      }),
    ),
    ...when(mode === 'public-ca', raise('info', 'xrp.ssl.usual-certificate', { field })),
  ]
}

/** The alert service sends many mails: what the mail contract allows must be known, and must be enough. */
function mailLimitFindings({ smtp }: XrpAnswers): readonly RaisedFinding[] {
  const { dailyVolume, contractLimit } = smtp
  if (dailyVolume === undefined || contractLimit === undefined)
    return [
      raise('warning', 'xrp.alert.smtp-limit', {
        field: dailyVolume === undefined ? 'smtp.dailyVolume' : 'smtp.contractLimit',
      }),
    ]
  return when(
    dailyVolume > contractLimit,
    raise('error', 'xrp.alert.smtp-limit', {
      code: 'xrp.alert.smtp-limit.exceeded',
      field: 'smtp.dailyVolume',
      params: { volume: dailyVolume, limit: contractLimit },
      assumption: 'A-SMTP-LIMIT',
    }),
  )
}

function alertFindings(a: XrpAnswers): readonly RaisedFinding[] {
  if (a.exposure.erpAlertService !== 'enabled') return []
  return [
    ...when(
      a.smtp.host.trim() === '',
      raise('error', 'xrp.alert.smtp-required', { field: 'smtp.host', acceptable: false }),
    ),
    ...when(
      a.smtp.auth === 'oauth',
      raise('error', 'xrp.alert.smtp-parameters', { field: 'smtp.auth' }),
    ),
    ...mailLimitFindings(a),
  ]
}

/** Findings on what is published, on certificates, on mail and on the services. */
export function exposureFindings({ a }: Context, decisions: Decisions): readonly RaisedFinding[] {
  if (!decisions.servers) return []
  const calibrate = a.services.workerProcess !== 'none' && a.wp.countFromCalibration === 0
  return [
    ...certificateFindings(a),
    ...alertFindings(a),
    ...when(
      calibrate,
      raise('info', 'xrp.wp.calibration-file', {
        field: 'wp.countFromCalibration',
        params: { instances: decisions.instances.value },
      }),
    ),
  ]
}
