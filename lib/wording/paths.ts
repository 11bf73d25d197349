const isPosition = (step: string): boolean => /^\d+$/.test(step)

/** `answers.databases.0.domain` becomes `databases.domain`: the path under which a pack keeps its words. */
export const messagePath = (path: string): string =>
  path
    .replace(/^answers\./, '')
    .split('.')
    .filter((step) => !isPosition(step))
    .join('.')

/** The rows of lists that a path goes through, outermost first, counted from 1. */
export const rowsOf = (path: string): number[] =>
  path
    .split('.')
    .filter(isPosition)
    .map((step) => Number(step) + 1)
