import type { Locale } from '@/lib/kernel/locale'
import { type ExplainedLine, explainSteps, figureLabel } from '@/lib/proposal/explain'
import { lexiconOf } from '@/lib/proposal/lexicon'
import { evaluate } from '@/lib/sizing/evaluate'
import type { Figure } from '@/lib/sizing/figure'
import type { AnyPack } from '@/lib/sizing/pack'

/** One figure of an example with its proof in words: what the product does, shown on its first page. */
export interface Showcase {
  readonly example: string
  readonly label: string
  readonly value: string
  readonly steps: readonly ExplainedLine[]
}

/** A division a reader follows at a glance, resting on the document alone. */
const isTelling = ({ value, basis, trace }: Figure): boolean =>
  trace.op === 'ceilDiv' &&
  typeof value === 'number' &&
  value > 1 &&
  basis.includes('document') &&
  !basis.includes('assumption') &&
  !basis.includes('publisher')

/** The first telling figure among the examples of a pack, worked out by the engine; null where it has none. */
export function showcase(pack: AnyPack, proposalDate: string, locale: Locale): Showcase | null {
  const lexicon = lexiconOf(pack, locale)
  for (const { id, answers } of pack.examples) {
    const sized = evaluate(pack, { system: pack.id, proposalDate, answers })
    if (!sized.ok) continue
    const found = Object.entries(sized.value.figures).find(([, figure]) => isTelling(figure))
    if (!found) continue
    const [name, figure] = found
    return {
      example: lexicon.say(`example.${id}`),
      label: figureLabel(`figures.${name}`, lexicon),
      value: lexicon.quantity(figure),
      steps: explainSteps(figure.trace, lexicon),
    }
  }
  return null
}
