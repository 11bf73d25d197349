import { LOCALES } from '@/lib/kernel/locale'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { pack as xrpSprint } from '@/lib/packs/xrp-sprint'
import type { AnyPack } from '@/lib/sizing/pack'
import { expectAccessible } from '../fixtures/axe'
import { sayIn } from '../fixtures/say'
import { test } from '../fixtures/test'
import { loadExample, openQuickSizing, openStep } from '../fixtures/wizard'
import { STEP_FORM, unfoldAll } from './unfold'

/** XRP Sprint is looked at page by page, in both schemes; of the others each has tables and lists of its own. */
const OTHERS = SYSTEM_IDS.filter((id) => id !== xrpSprint.id)
/** The system with rows that are marked by their colour too. */
const MARKED = 'terminal-server'

const largestOf = ({ examples }: AnyPack): string => examples.at(-1)?.id ?? ''

for (const id of OTHERS)
  for (const locale of LOCALES)
    test(`the wizard and the result of ${id}, unfolded, ${locale}`, async ({ page }) => {
      test.slow()
      const pack = (await loadPack(id)) as AnyPack
      const say = sayIn(locale, pack)
      await openQuickSizing(page, say)
      await loadExample(page, say, largestOf(pack))
      await unfoldAll(page)
      await expectAccessible(page)
      // The forms differ between the languages in words alone.
      if (locale !== 'fr') return
      for (const step of pack.steps.slice(1)) {
        await openStep(page, say, step.id)
        await unfoldAll(page, STEP_FORM)
        await expectAccessible(page, { within: STEP_FORM })
      }
    })

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' })

  test(`the rows that apply in ${MARKED}`, async ({ page }) => {
    const pack = (await loadPack(MARKED)) as AnyPack
    const say = sayIn('fr', pack)
    await openQuickSizing(page, say)
    await loadExample(page, say, largestOf(pack))
    await unfoldAll(page)
    await expectAccessible(page, { colours: true })
  })
})
