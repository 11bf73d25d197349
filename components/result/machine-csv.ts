import { REQUIREMENT_KEYS } from '@/lib/sizing/collect'
import type { Machine } from '@/lib/sizing/topology'
import type { Wording } from '@/lib/wording/wording'
import type { Cell } from './csv'

type ServerWord = 'name' | 'zone' | 'roles' | 'quantity' | 'load' | 'disk' | 'software'

/** The machines as rows of a spreadsheet, words in the first row; figures stay numbers. `owner` says whose each is. */
export function machineRows(
  machines: readonly Machine[],
  words: Wording,
  t: (key: ServerWord | (typeof REQUIREMENT_KEYS)[number]) => string,
  owner?: { readonly label: string; readonly of: (machine: Machine) => string },
): Cell[][] {
  const head: Cell[] = [
    t('name'),
    ...(owner ? [owner.label] : []),
    t('roles'),
    t('zone'),
    t('quantity'),
    t('load'),
    ...REQUIREMENT_KEYS.flatMap((key) => [words.minimumOf(t(key)), words.recommendedOf(t(key))]),
    words.minimumOf(t('disk')),
    words.recommendedOf(t('disk')),
    t('software'),
  ]
  return [
    head,
    ...machines.map((machine): Cell[] => [
      words.machineName(machine),
      ...(owner ? [owner.of(machine)] : []),
      machine.roles.map(words.role).join(', '),
      words.zone(machine.zone),
      machine.quantity,
      machine.load?.value ?? null,
      ...REQUIREMENT_KEYS.flatMap((key) => [
        machine[key].minimum.value,
        machine[key].recommended.value,
      ]),
      words.disk(machine.disk.minimum),
      words.disk(machine.disk.recommended),
      machine.software
        .map(({ product, chosen, recommended }) => {
          const version = chosen ?? recommended
          const name = words.say(`software.${product}`)
          return version === null ? name : `${name} ${words.version(version)}`
        })
        .join(', '),
    ]),
  ]
}
