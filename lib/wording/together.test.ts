import { expect, it } from 'vitest'
import type { CombinedMachine } from '@/lib/sizing/together/types'
import { combinedMachineName } from './together'

it('calls a machine by its shared name, else as its own system does', () => {
  const of = [{ system: 1, machine: 'db-1' }]
  const named = (machine: Partial<CombinedMachine>) =>
    combinedMachineName({ id: '1.db-1', shared: null, of, ...machine } as CombinedMachine, (own) =>
      [own.system, own.machine].join(' '),
    )
  expect(named({ shared: 'SQL' })).toBe('SQL')
  expect(named({ name: '' })).toBe('1 db-1')
})
