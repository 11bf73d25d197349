import { holds } from './combinators'
import type { Scalar, Trace } from './trace'

const numbers = (trace: Trace): number[] => trace.of.map((part) => Number(recompute(part)))

/**
 * Works a value out again from the leaves of its trace, with no help from the values noted on the way.
 * Gives `undefined` where a trace contradicts itself (a branch the condition did not open), so that comparing
 * the outcome with `trace.value` proves or refutes the explanation.
 */
export function recompute(trace: Trace): Scalar | undefined {
  const [first, second] = trace.of
  switch (trace.op) {
    case 'given':
    case 'parameter':
      return trace.of.length === 0 ? trace.value : undefined
    case 'notGiven':
      return null
    case 'sum':
      return numbers(trace).reduce((a, b) => a + b, 0)
    case 'product':
      return numbers(trace).reduce((a, b) => a * b, 1)
    case 'max':
      return Math.max(...numbers(trace))
    case 'min':
      return Math.min(...numbers(trace))
    case 'ceilDiv': {
      const [dividend, divisor] = numbers(trace)
      return divisor === undefined || dividend === undefined
        ? undefined
        : Math.ceil(dividend / divisor)
    }
    case 'share': {
      const [total, parts] = numbers(trace)
      if (total === undefined || parts === undefined || trace.key === undefined) return undefined
      return Math.ceil((total - Number(trace.key)) / parts)
    }
    case 'compare': {
      if (!first || !second || !trace.operator) return undefined
      const [left, right] = [recompute(first), recompute(second)]
      return left === undefined || right === undefined
        ? undefined
        : holds(left, trace.operator, right)
    }
    case 'all':
      return trace.of.every((part) => recompute(part) === true)
    case 'any':
      return trace.of.some((part) => recompute(part) === true)
    case 'not':
      return first ? recompute(first) === false : undefined
    case 'choice': {
      if (!first || !second) return undefined
      return recompute(first) === (trace.taken === 'then') ? recompute(second) : undefined
    }
    case 'lookup':
      return first && second && String(recompute(first)) === trace.key
        ? recompute(second)
        : undefined
  }
}
