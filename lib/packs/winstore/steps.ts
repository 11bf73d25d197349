import type { Step } from '@/lib/sizing/pack'

/** The wizard: the stores with their machines, then what else runs on them. Each answer is asked exactly once. */
export const steps: readonly Step[] = [
  {
    id: 'stores',
    questions: [
      {
        path: 'stores',
        rules: [
          'ws.topology.autonomous',
          'ws.topology.main-secondary',
          'ws.topology.server',
          'ws.matrix.os-64',
          'ws.matrix.sql',
          'ws.av.kaspersky',
        ],
      },
    ],
  },
  {
    id: 'surroundings',
    questions: [{ path: 'otherCegidApps', rules: ['ws.general.common-use'] }],
  },
]
