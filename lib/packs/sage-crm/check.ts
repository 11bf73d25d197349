import type { RefusedField } from '@/lib/sizing/sizing'
import type { CrmAnswers } from './fields'
import { CRM_SERVICES } from './parameters'

/** Services and the integration service run on one of the web servers: a number beyond the last one is refused. */
export function check({ webServers, services, integration }: CrmAnswers): RefusedField[] {
  const places = [
    ...CRM_SERVICES.map(({ answer }) => ({
      path: `services.${answer}`,
      number: services[answer],
    })),
    ...(integration.enabled
      ? [{ path: 'integration.serverNumber', number: integration.serverNumber }]
      : []),
  ]
  return places
    .filter(({ number }) => number > webServers)
    .map(({ path, number }) => ({
      field: `answers.${path}`,
      value: number,
      expected: { type: 'integer', min: 1, max: webServers },
    }))
}
