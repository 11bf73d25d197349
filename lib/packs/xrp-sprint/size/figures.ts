import { compare, notGiven, parameter, product, sum } from '@/lib/sizing/combinators'
import { type Figure, figure } from '@/lib/sizing/figure'
import type { Machine } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { isPublished } from '../conditions'
import { fromDocument } from '../parameters'
import { connectionsOn } from './application-servers'
import type { Context } from './context'
import type { Decisions } from './decisions'

type Figures = Record<string, Figure>

function sessionHostFigures({ sessionHosts: hosts }: Decisions): Figures {
  const figures: Figures = {
    'rds.count': figure(hosts.count),
    'rds.processors': figure(hosts.processors),
    'rds.processors.low': figure(hosts.processorsLow),
    'rds.processors.high': figure(hosts.processorsHigh),
    'rds.usersPerHost': figure(hosts.usersPerHost),
  }
  if (hosts.count.value === 0) return figures
  // Microsoft's own guidance differs widely from the document's rule: both are shown, neither is mixed with the other.
  for (const [kind, trace] of Object.entries(hosts.microsoft))
    figures[`rds.microsoft.${kind}`] = figure(trace)
  return figures
}

/** Worker Processes are never computed: the workbook's result is shown when it is known. */
function workerProcessFigures(ctx: Context, { instances }: Decisions): Figures {
  const { wp, services } = ctx.a
  const rule = 'xrp.wp.calibration-file'
  const result = (path: string, value: number, unit: 'worker-processes' | 'gb'): Trace =>
    value > 0 ? ctx.answer(path, value, unit) : notGiven(unit, { rule })
  const figures: Figures = { 'wp.instances': figure(instances) }
  if (ctx.a.configuration !== 'servers' || services.workerProcess === 'none') return figures
  figures['wp.lowerBound'] = figure(
    sum([instances], 'worker-processes', {
      rule: 'xrp.wp.domain-instance',
      assumption: 'A-WP-LOWER',
    }),
  )
  figures['wp.count'] = figure(
    result('wp.countFromCalibration', wp.countFromCalibration, 'worker-processes'),
  )
  figures['wp.memoryGb'] = figure(
    result('wp.memoryFromCalibrationGb', wp.memoryFromCalibrationGb, 'gb'),
  )
  return figures
}

/** Certificates of what is published: everything is under one name, that of the distribution servers. */
function certificateFigure(ctx: Context): Figures {
  const { a } = ctx
  if (a.configuration !== 'servers' || a.tls.mode === 'none' || !isPublished(a)) return {}
  const quantity = ctx.assumed('A-CERT-QTY', 1, 'certificates', 'xrp.ssl.public-ca')
  return { 'tls.certificates': figure(quantity) }
}

const traceOf = (figure: Figure): Trace<number> => figure.trace as Trace<number>

/** What a virtualisation host must offer: the sum of its machines and the overhead we assume. */
function hostFigures(ctx: Context, machines: readonly Machine[]): Figures {
  if (ctx.a.configuration !== 'servers' || ctx.a.platform !== 'virtual') return {}
  const sized = machines.filter(
    (machine) => machine.zone !== 'workstation' && machine.memoryGb.minimum.value !== null,
  )
  const why = { rule: 'xrp.virt.same-sizing', assumption: 'A-HOST-SUM' }
  const overhead = ctx.assumed('A-HOST-OVH', 0, 'gb')
  const memory = (column: 'minimum' | 'recommended') =>
    sum([...sized.map((machine) => traceOf(machine.memoryGb[column])), overhead], 'gb', why)
  const vcpus = sized.flatMap((machine) =>
    machine.characteristics
      .filter(({ key }) => key === 'vcpus')
      .map(({ requirement }) => traceOf(requirement.recommended)),
  )
  return {
    'host.memoryGb.minimum': figure(memory('minimum')),
    'host.memoryGb.recommended': figure(memory('recommended')),
    'host.vcpus': figure(sum(vcpus, 'vcpus', why)),
  }
}

/** The named figures of the contract, and those that explain them. */
export function figuresOf(
  ctx: Context,
  decisions: Decisions,
  machines: readonly Machine[],
): Figures {
  const { mono, databases, applications, loadBalancers, connections } = decisions
  const workstations = ctx.a.clients.map(({ count }, i) =>
    ctx.answer(`clients.${i}.count`, count, 'machines'),
  )
  return {
    mono: figure(mono),
    'servers.count': figure(decisions.serverCount),
    'db.count': figure(databases),
    'iis.count': figure(applications),
    ...(decisions.servers
      ? {
          'iis.connections': figure(connections),
          'iis.connectionsPerServer': figure(connectionsOn(connections, applications, 0)),
        }
      : {}),
    'arr.count': figure(loadBalancers),
    'arr.networkCardsPerServer': figure(decisions.cardsPerLoadBalancer),
    ...(loadBalancers.value > 0
      ? {
          'arr.networkCards': figure(
            product([loadBalancers, decisions.cardsPerLoadBalancer], 'network-cards', {
              rule: 'xrp.arr.second-nic',
            }),
          ),
        }
      : {}),
    ...sessionHostFigures(decisions),
    'services.count': figure(decisions.servicesServers),
    ...workerProcessFigures(ctx, decisions),
    ...certificateFigure(ctx),
    ...hostFigures(ctx, machines),
    'workstations.count': figure(
      workstations.length === 0
        ? ctx.answer('clients', 0, 'machines')
        : sum(workstations, 'machines'),
    ),
    ...(ctx.a.pf.enabled
      ? {
          'pf.compatible': figure(
            compare(
              ctx.answer('pf.linesPerYear', ctx.a.pf.linesPerYear, 'lines-per-year'),
              '<',
              parameter(fromDocument('xrp.client.pf-volume', 1_000_000, 'lines-per-year')),
              { assumption: 'A-PF-FOLDER' },
            ),
          ),
        }
      : {}),
  }
}
