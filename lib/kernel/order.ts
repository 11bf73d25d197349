/** Orders by code point, so that a sorted list is the same in every locale and on every machine. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
