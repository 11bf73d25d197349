import type { Link } from './topology'

/** Links that open the same port for the same purpose, told in one line: every `from` calls every `to`. */
export interface Flow extends Omit<Link, 'from' | 'to'> {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const kindOf = ({ from: _, to: __, ...rest }: Link): string => JSON.stringify(rest)

const joined = (links: readonly Link[]): Flow => ({
  ...(links[0] as Link),
  from: [...new Set(links.map((link) => link.from))],
  to: [...new Set(links.map((link) => link.to))],
})

/** Groups items by key in the order in which the keys first appear. */
function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const byKey = new Map<string, T[]>()
  for (const item of items) {
    const group = byKey.get(key(item))
    if (group) group.push(item)
    else byKey.set(key(item), [item])
  }
  return [...byKey.values()]
}

/**
 * Folds links into flows, alike on screen and on paper. Links of a kind are told in one line only when all their ends
 * call all the others; else there is one line for each target, so that no line says more than the topology does.
 */
export function flowsOf(links: readonly Link[]): Flow[] {
  return groups(links, kindOf).flatMap((alike) => {
    const whole = joined(alike)
    if (whole.from.length * whole.to.length === alike.length) return [whole]
    return groups(alike, (link) => link.to).map(joined)
  })
}
