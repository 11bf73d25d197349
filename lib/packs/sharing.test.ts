import { describe, expect, it } from 'vitest'
import { loadScenarios } from '@/lib/cli/scenarios'
import { messagesOf } from '@/lib/i18n/messages'
import { LOCALES } from '@/lib/kernel/locale'
import { evaluate, inputOf } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Claim } from '@/lib/sizing/together/claim'
import { shareableRoles } from '@/lib/sizing/together/place'
import { chosenBy } from '@/lib/sizing/together/standing'
import { projectWording } from '@/lib/wording/project'
import { TABLES } from '@/lib/wording/tables'
import { togetherMessages } from '@/lib/wording/together'
import { wordingOf } from '@/lib/wording/wording'
import { SYSTEMS } from './index'

/** What every system's claims are worded with; what they lead to is held beside the combiner. */

/** What a system claims in its examples and scenarios, with the roles of its machines. */
function claimedBy(pack: AnyPack) {
  const scenarios = loadScenarios(pack.id)
  const requests = [
    ...pack.examples.map(({ answers }) => ({
      system: pack.id,
      proposalDate: '2026-12-01',
      answers,
    })),
    ...[...scenarios.values()].map((scenario) => scenarioRequest(pack, scenario, scenarios)),
  ]
  const sized = requests.flatMap((request) => {
    const outcome = evaluate(pack, request)
    return outcome.ok ? [{ request, sizing: outcome.value }] : []
  })
  return {
    roles: new Set(sized.flatMap(({ sizing }) => shareableRoles(sizing))),
    claims: sized.flatMap(({ request }): readonly Claim[] =>
      pack.claims ? pack.claims(inputOf(pack, request as never) as never) : [],
    ),
  }
}

/** The products that a claim is told of, each with the name under which a message has it. */
const toldOf = (claim: Claim): (readonly ['product' | 'setting', string])[] => {
  if (claim.kind === 'accepts') return [['setting', claim.product]]
  return 'product' in claim && claim.product !== undefined && claim.kind !== 'pairs'
    ? [['product', claim.product]]
    : []
}

const FINDING = { product: 'dedicated', setting: 'choices-differ', role: 'shared-already' } as const

/** What the findings need beside it. */
const OTHERS = {
  ...{ name: 'x', first: 'A', second: 'B', same: 'no', known: 'no' },
  ...{ choices: [], allowed: [] },
}

describe.each(SYSTEMS)('$id on a shared machine', { timeout: 60_000 }, ({ load }) => {
  it('is told of in words: no product, setting or role is a bare code', async () => {
    const pack = await load()
    const { roles, claims } = claimedBy(pack)
    const told = [
      ...new Map(claims.flatMap(toldOf).map((one) => [one.join(' '), one])).values(),
      ...[...roles].map((role) => ['role', role] as const),
    ]
    expect(told.length).toBeGreaterThan(0)
    for (const locale of LOCALES) {
      const own = togetherMessages((await messagesOf(locale)).together)
      const words = wordingOf(pack, locale, TABLES[locale])
      const project = projectWording([{ name: pack.name, words }], '{text} ({system})', own)
      for (const [kind, code] of told) {
        const text = project.say(`finding.${FINDING[kind]}`, { ...OTHERS, [kind]: chosenBy(code) })
        expect(text).not.toMatch(new RegExp(`[«“]\\s(${code}|${chosenBy(code)})\\s[»”]|“${code}”`))
      }
    }
  })
})
