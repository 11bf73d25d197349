import type { Messages } from './fr'

/** What the browser needs where rules are read: the kinds and origins are said as in a result. */
export function rulebookMessages({ shell, problems, result, rulebook, trace }: Messages) {
  const { explain, kind, severity } = result
  return {
    shell,
    problems,
    rulebook,
    result: { explain, kind, severity },
    trace: { basis: trace.basis },
  }
}
