import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { XrpAnswers } from '../../fields'
import { THRESHOLDS, VALIDATED_TICKET_PRINTERS } from '../../parameters'
import type { Context } from '../context'

type Printer = XrpAnswers['printers'][number]

function lanFindings({ a }: Context): readonly RaisedFinding[] {
  const { lanMinimum, lanRecommended } = THRESHOLDS
  const speed = a.network.lanMbps
  if (speed >= lanRecommended.value) return []
  const params = { speed, minimum: lanMinimum.value, recommended: lanRecommended.value }
  const field = 'network.lanMbps'
  return speed < lanMinimum.value
    ? [raise('error', 'xrp.net.lan', { field, params })]
    : [raise('warning', 'xrp.net.lan', { code: 'xrp.net.lan.recommended', field, params })]
}

/** Each miss of the printer table, apart; ticket printers have a rule of their own. */
function printerFindings(printer: Printer, i: number): readonly RaisedFinding[] {
  if (printer.kind === 'ticket') return []
  const { printerMemory, printerResolution } = THRESHOLDS
  const name = printer.model || i + 1
  const miss = (key: keyof Printer, severity: 'warning' | 'info', code: string = key) =>
    raise(severity, 'xrp.print.spec', {
      code: `xrp.print.spec.${code}`,
      field: `printers.${i}.${key}`,
      params: { printer: name, value: printer[key], minimum: limits[key] ?? 0 },
    })
  const limits: Partial<Record<keyof Printer, number>> = {
    memoryMb: printerMemory.value,
    dpi: printerResolution.value,
  }
  return [
    ...when(printer.kind !== 'laser', miss('kind', 'warning')),
    ...when(printer.format !== 'A4', miss('format', 'warning')),
    ...when(printer.driver !== 'PCL', miss('driver', 'warning')),
    ...when(printer.memoryMb < printerMemory.value, miss('memoryMb', 'warning')),
    ...when(
      printer.memoryMb === printerMemory.value,
      miss('memoryMb', 'info', 'memoryMb.recommended'),
    ),
    ...when(printer.dpi < printerResolution.value, miss('dpi', 'warning')),
    ...when(printer.connection === 'local', miss('connection', 'info')),
  ]
}

/** Whether a ticket printer is one of those validated, written with or without dashes and spaces. */
export function isValidatedTicketPrinter(model: string): boolean {
  const plain = model.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return VALIDATED_TICKET_PRINTERS.some((validated) => plain.includes(validated.plain))
}

/** Findings on network, printers, patches and other applications on the site. */
export function siteFindings(ctx: Context): readonly RaisedFinding[] {
  const { a } = ctx
  return [
    ...lanFindings(ctx),
    ...a.printers.flatMap(printerFindings),
    ...when(
      a.counterSale.enabled && !isValidatedTicketPrinter(a.ticketPrinter.model),
      raise('warning', 'xrp.print.tickets', {
        field: 'ticketPrinter.model',
        params: { model: a.ticketPrinter.model || '—' },
      }),
    ),
    ...when(!a.pilotEnvironment, raise('info', 'xrp.patch.pilot', { field: 'pilotEnvironment' })),
    ...when(
      !a.backup.toolKnown,
      raise('info', 'xrp.backup.client-responsibility', { field: 'backup.toolKnown' }),
    ),
    ...when(
      a.otherCegidApps.length > 0,
      raise('info', 'xrp.general.common-use', {
        field: 'otherCegidApps',
        params: { applications: a.otherCegidApps.join(', ') },
      }),
    ),
  ]
}
