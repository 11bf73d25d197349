/** The numbers of a version, with the engineering release last: `2.70 ER15` is [2, 70, 15], `3.00` is [3, 0]. */
const numbersOf = (version: string): number[] =>
  version
    .replace(' ER', '.')
    .split('.')
    .map((part) => Number(part))

/** Whether version `a` comes before `b`, number by number; a release without a level comes before any level of it. */
export function isBefore(a: string, b: string): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [x, y] = [left[i] ?? -1, right[i] ?? -1]
    if (x !== y) return x < y
  }
  return false
}

/**
 * Whether a version lies between two others, both ends included (A-WS-RANGE). Any level of the last version belongs
 * to it: 3.00 ER01 is a 3.00.
 */
export function isWithin(version: string, low: string, high: string): boolean {
  const release = version.split(' ')[0] as string
  return !isBefore(version, low) && !isBefore(high, high.includes(' ') ? version : release)
}
