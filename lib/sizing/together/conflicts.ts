import { chosenBy, ofKind, presenceOf, raised, type Side, type Standing, sideOf } from './standing'
import type { CombinedFinding } from './types'

/** Two machines on one, the one whose claims are held against the other first. */
interface Pair {
  readonly id: string
  readonly mine: Standing
  readonly other: Standing
}

const sameSystem = ({ mine, other }: Pair): boolean => mine.by.system === other.by.system

/** The parameters of every sentence about two; `same` where both are machines of one system. */
const named = (pair: Pair, more: Readonly<Record<string, string | number>> = {}) => ({
  first: pair.mine.by.name,
  second: pair.other.by.name,
  same: sameSystem(pair) ? 'yes' : 'no',
  ...more,
})

/** Ports that both listen on. Symmetrical: looked at once a pair. */
function portsOf(pair: Pair): CombinedFinding[] {
  const { id, mine, other } = pair
  return ofKind(mine.claims, 'port').flatMap((own) =>
    ofKind(other.claims, 'port')
      .filter(({ port }) => port === own.port)
      .map((theirs) =>
        raised('error', 'port-taken', [sideOf(mine, own), sideOf(other, theirs)], {
          machine: id,
          params: named(pair, { port: String(own.port) }),
          assumption: own.assumption ?? theirs.assumption,
        }),
      ),
  )
}

/** Two installations of a system of which a machine in production may carry one. Symmetrical. */
function installationsOf(pair: Pair): CombinedFinding[] {
  const { id, mine, other } = pair
  if (mine.by.pack !== other.by.pack || sameSystem(pair)) return []
  const [own] = ofKind(mine.claims, 'single-installation')
  const [theirs] = ofKind(other.claims, 'single-installation')
  if (!own || !theirs || !(own.production || theirs.production)) return []
  const details = {
    machine: id,
    params: named(pair),
    assumption: own.assumption ?? theirs.assumption,
  }
  return [
    raised('error', 'single-installation', [sideOf(mine, own), sideOf(other, theirs)], details),
  ]
}

/** Networks that a machine cannot stand in at once: an error where a document says where its machine stands. */
function networksOf(pair: Pair): CombinedFinding[] {
  const { id, mine, other } = pair
  if (mine.machine.zone === other.machine.zone) return []
  const fixed = [mine, other].some(({ claims }) =>
    ofKind(claims, 'presence').some(({ zone }) => zone !== undefined),
  )
  const details = { machine: id, params: named(pair) }
  const sides: [Side, Side] = [presenceOf(mine), presenceOf(other)]
  return [raised(fixed ? 'error' : 'warning', 'different-networks', sides, details)]
}

/** What a system says about a product: the claim on its versions, else the line of its software table. */
function bringing(standing: Standing, product: string): Side | undefined {
  const claim = standing.claims.find((one) => one.kind === 'accepts' && one.product === product)
  if (claim) return sideOf(standing, claim)
  const line = standing.machine.software.find((one) => one.product === product)
  return line && { by: standing.by, rules: line.rules }
}

/** A machine, or a product on it, that is to serve no other system. */
function dedicationsOf(pair: Pair): CombinedFinding[] {
  const { id, mine, other } = pair
  if (mine.by.pack === other.by.pack) return []
  return ofKind(mine.claims, 'dedicated').flatMap((claim) => {
    const { product, severity } = claim
    const theirs = product === undefined ? presenceOf(other) : bringing(other, product)
    if (!theirs) return []
    return raised(severity, 'dedicated', [sideOf(mine, claim), theirs], {
      machine: id,
      params: named(pair, { product: chosenBy(product ?? 'machine') }),
    })
  })
}

/** Products that may not stand beside a system, whoever brings them (A-SHARE-FORBIDS). */
function prohibitionsOf(pair: Pair): CombinedFinding[] {
  const { id, mine, other } = pair
  return ofKind(mine.claims, 'forbids').flatMap((claim) => {
    const theirs = bringing(other, claim.product)
    if (!theirs) return []
    return raised('error', 'forbidden-beside', [sideOf(mine, claim), theirs], {
      machine: id,
      params: named(pair, { product: chosenBy(claim.product) }),
      assumption: sameSystem(pair) ? undefined : 'A-SHARE-FORBIDS',
    })
  })
}

/** Products that a system stops while it is installed, and that the other needs. */
function interruptionsOf(pair: Pair): CombinedFinding[] {
  const { id, mine, other } = pair
  if (sameSystem(pair)) return []
  return ofKind(mine.claims, 'interrupts').flatMap((claim) => {
    const theirs = bringing(other, claim.product)
    if (!theirs) return []
    return raised('warning', 'interrupted', [sideOf(mine, claim), theirs], {
      machine: id,
      params: named(pair, { product: chosenBy(claim.product) }),
    })
  })
}

const SYMMETRICAL = [portsOf, installationsOf, networksOf] as const
const ONE_SIDED = [dedicationsOf, prohibitionsOf, interruptionsOf] as const

/** What two machines on the shared machine `id` have against each other, each claim in its own direction. */
export const conflictsBetween = (id: string, a: Standing, b: Standing): CombinedFinding[] => {
  const [there, back]: [Pair, Pair] = [
    { id, mine: a, other: b },
    { id, mine: b, other: a },
  ]
  return [
    ...SYMMETRICAL.flatMap((check) => check(there)),
    ...ONE_SIDED.flatMap((check) => [...check(there), ...check(back)]),
  ]
}
