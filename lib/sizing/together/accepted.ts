import type { Accepted, AcceptedPairs } from './claim'
import { chosenBy, ofKind, raised, type Side, type Standing, sideOf } from './standing'
import type { CombinedFinding } from './types'

/** A claim on the values of a product, with the machine it is made for. */
interface Stated {
  readonly standing: Standing
  readonly claim: Accepted
}

/** A claim whose document lists values. */
type Listing = Stated & { readonly claim: { readonly values: readonly string[] } }

const isPattern = (value: string): boolean => value.startsWith('*')

/** Names of collations and products are the same in capitals and small letters. */
const folded = (value: string): string => value.toLowerCase()

function matches(accepted: string, value: string): boolean {
  return isPattern(accepted)
    ? folded(value).endsWith(folded(accepted.slice(1)))
    : folded(accepted) === folded(value)
}

const accepts = (values: readonly string[], value: string): boolean =>
  values.some((accepted) => matches(accepted, value))

/** The values that every list accepts, in the order they are written; a pattern only where all lists have it. */
function inCommon(lists: readonly (readonly string[])[]): string[] {
  const all = [...new Map(lists.flat().map((value) => [folded(value), value])).values()]
  return all.filter((value) => lists.every((list) => accepts(list, value)))
}

const listing = (stated: readonly Stated[]): Listing[] =>
  stated.filter((one): one is Listing => one.claim.values !== null)

/** A shared machine's claims on values, by product. */
interface OnMachine {
  readonly id: string
  readonly standings: readonly Standing[]
}

const statedOn = ({ standings }: OnMachine, product: string): Stated[] =>
  standings.flatMap((standing) =>
    ofKind(standing.claims, 'accepts')
      .filter((claim) => claim.product === product)
      .map((claim) => ({ standing, claim })),
  )

/** A claim on pairs, with the machine it is made for. */
interface StatedPairs {
  readonly standing: Standing
  readonly claim: AcceptedPairs
}

const pairsOn = ({ standings }: OnMachine, product: string): StatedPairs[] =>
  standings.flatMap((standing) =>
    ofKind(standing.claims, 'pairs')
      .filter((claim) => claim.product === product)
      .map((claim) => ({ standing, claim })),
  )

/** A value that all documents accept, with what it may stand on; none: anything. */
interface Allowed {
  readonly value: string
  readonly on: readonly string[]
}

/** What every document accepts for a product on a machine, the pairs some of them tested taken into account. */
function allowedOn(machine: OnMachine, product: string): Allowed[] {
  const stated = statedOn(machine, product)
  const values = inCommon(listing(stated).map(({ claim }) => claim.values))
  const pairs = pairsOn(machine, product)
  return values.flatMap((value): Allowed[] => {
    if (pairs.length === 0) return [{ value, on: [] }]
    const systems = pairs.map(({ claim }) => {
      const lists = listing(statedOn(machine, claim.on)).map((one) => one.claim.values)
      // Where nothing suits all of them, that is said of the other product: it does not bear on this one.
      const base = inCommon(lists).length > 0 ? lists : []
      return claim.values
        .filter(([own, on]) => own === value && base.every((list) => accepts(list, on)))
        .map(([, on]) => on)
    })
    const on = inCommon(systems)
    return on.length > 0 ? [{ value, on }] : []
  })
}

/** `2017 (Windows Server 2016, Windows Server 2019)`: names of products alone, the same in every language. */
const written = ({ value, on }: Allowed): string =>
  on.length > 0 ? `${value} (${on.join(', ')})` : value

const side = ({ standing, claim }: Stated | StatedPairs): Side => sideOf(standing, claim)

const sides = (stated: readonly (Stated | StatedPairs)[]): [Side, ...Side[]] => {
  const [first, ...others] = stated.map(side)
  if (!first) throw new Error('A finding has at least one side.')
  return [first, ...others]
}

/** Choices as a message lists them: « 2019 (Cegid XRP Sprint) ». */
const choices = (stated: readonly Stated[]): string[] => [
  ...new Set(
    stated.flatMap(({ standing, claim }) =>
      claim.chosen === null ? [] : [`${claim.chosen} (${standing.by.name})`],
    ),
  ),
]

const differing = (stated: readonly Stated[]): boolean =>
  new Set(stated.flatMap(({ claim }) => (claim.chosen === null ? [] : [folded(claim.chosen)])))
    .size > 1

/** Choices of one system that the list of another does not have, unless that system chose the same itself. */
function unlisted(id: string, product: string, stated: readonly Stated[]): CombinedFinding[] {
  return stated.flatMap((mine) => {
    const value = mine.claim.chosen
    if (value === null) return []
    return listing(stated)
      .filter(({ standing, claim }) => {
        const same = claim.chosen !== null && folded(claim.chosen) === folded(value)
        return (
          standing.by.system !== mine.standing.by.system && !same && !accepts(claim.values, value)
        )
      })
      .map((theirs) =>
        raised('error', 'not-listed', [side(theirs), side(mine)], {
          machine: id,
          at: side(mine),
          params: {
            first: theirs.standing.by.name,
            second: mine.standing.by.name,
            setting: chosenBy(product),
            value,
            values: theirs.claim.values.map((accepted) => accepted.replace('*', '…')),
          },
        }),
      )
  })
}

/** What the systems on a machine accept of one product, and where they cannot agree. */
function agreementOn(machine: OnMachine, product: string): CombinedFinding[] {
  const { id } = machine
  const stated = statedOn(machine, product)
  if (new Set(stated.map(({ standing }) => standing.by.system)).size < 2) return []
  const lists = listing(stated)
  const pairs = pairsOn(machine, product)
  const allowed = allowedOn(machine, product)
    .map(written)
    .map((value) => value.replace('*', '…'))
  if (lists.length > 1 && allowed.length === 0) {
    const documents = new Set(
      lists.map(({ standing, claim }) => `${standing.by.name} (${claim.values.join(', ')})`),
    )
    return [
      raised('error', 'nothing-in-common', sides([...lists, ...pairs]), {
        machine: id,
        params: { setting: chosenBy(product), documents: [...documents] },
      }),
    ]
  }
  const differ = differing(stated)
  const known = lists.length > 0 ? 'yes' : 'no'
  const silent = stated.filter(({ claim }) => claim.values === null)
  const params = { setting: chosenBy(product), allowed, known }
  return [
    ...(differ
      ? [
          raised('error', 'choices-differ', sides([...stated, ...pairs]), {
            machine: id,
            params: { ...params, choices: choices(stated) },
          }),
        ]
      : []),
    ...unlisted(id, product, stated),
    ...(!differ && lists.length > 1
      ? [raised('info', 'accepted-by-all', sides([...lists, ...pairs]), { machine: id, params })]
      : []),
    ...(lists.length > 0 && silent.length > 0
      ? [
          raised('info', 'one-document-lists', sides([...lists, ...pairs, ...silent]), {
            machine: id,
            params: {
              ...params,
              silent: [...new Set(silent.map(({ standing }) => standing.by.name))],
            },
            assumption: 'A-SHARE-LISTED',
          }),
        ]
      : []),
  ]
}

/**
 * The values of a product that several documents list and all accept, as the documents write such lists; null where
 * fewer than two list any, or nothing suits them all.
 */
export function agreedOn(machine: OnMachine, product: string): string | null {
  const lists = listing(statedOn(machine, product))
  if (new Set(lists.map(({ standing }) => standing.by.system)).size < 2) return null
  const values = allowedOn(machine, product).map(({ value }) => value.replace('*', '…'))
  return values.length > 0 ? values.join(' / ') : null
}

/** Everything the systems on a shared machine say about versions, editions and settings, product by product. */
export function agreementsOn(machine: OnMachine): CombinedFinding[] {
  const products = machine.standings.flatMap(({ claims }) =>
    ofKind(claims, 'accepts').map(({ product }) => product),
  )
  return [...new Set(products)].flatMap((product) => agreementOn(machine, product))
}
