import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/kernel/locale'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { pack as winstore } from '@/lib/packs/winstore'
import { pack } from '@/lib/packs/xrp-sprint'
import { expectAccessible } from '../fixtures/axe'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import { expectFigure, loadExample, openQuickSizing, whyButton } from '../fixtures/wizard'

const FARM = 'xrp.iis.max-connections'
const PLACE = '§4, note (1)'
const TOTAL = (await Promise.all(SYSTEM_IDS.map(loadPack))).flatMap(
  (system) => system?.rules ?? [],
).length

/** The statement of a rule: what its link and its page are called. */
const statement = (say: Say, id: string): string =>
  pack.rules.find((rule) => rule.id === id)?.statement[say.locale] ?? ''

const search = (page: Page, say: Say) =>
  page.getByRole('searchbox', { name: say.app((m) => m.rulebook.search.label) })

const filter = (page: Page, say: Say, name: 'system' | 'section' | 'kind' | 'actsOn') =>
  page.getByRole('combobox', { name: say.app((m) => m.rulebook.filter[name]), exact: true })

/** The page says how many rules are left. */
const expectCount = (page: Page, say: Say, count: number) =>
  expect(page.getByRole('main').getByRole('status').first()).toHaveText(
    say.app((m) => m.rulebook.count, { count, total: TOTAL, filtered: count < TOTAL }),
  )

const rules = (page: Page) => page.getByRole('main').getByRole('listitem')

async function openRulebook(page: Page, say: Say, query = '') {
  await page.goto(`/${say.locale}/rulebook${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.app((m) => m.rulebook.title))
}

for (const locale of LOCALES) {
  const say = sayIn(locale)

  test.describe(`the rulebook in ${locale}`, () => {
    test('is reached from the navigation, and searched and filtered', async ({ page }) => {
      await page.goto(`/${locale}`)
      await page
        .getByRole('navigation', { name: say.app((m) => m.shell.nav.label) })
        .getByRole('link', { name: say.app((m) => m.shell.nav.rulebook), exact: true })
        .click()
      await expectCount(page, say, TOTAL)

      await search(page, say).fill('MAX-connections iis')
      await expect(rules(page)).toHaveCount(1)
      await expect(page).toHaveURL(/[?]q=MAX-connections\+iis$/)
      await search(page, say).fill('')
      await expectCount(page, say, TOTAL)
      await expect(filter(page, say, 'section')).toBeDisabled()

      await filter(page, say, 'system').selectOption('xrp-sprint')
      await expectCount(page, say, 176)
      await filter(page, say, 'section').selectOption('§4')
      await filter(page, say, 'kind').selectOption('threshold')
      await expectCount(page, say, 2)
      await expect(page).toHaveURL(/system=xrp-sprint&section=%C2%A74&kind=threshold$/)

      // Each choice was a step: going back undoes it, forward brings it back.
      await page.goBack()
      await expect(filter(page, say, 'kind')).toHaveValue('')
      await page.goForward()
      await expectCount(page, say, 2)

      await search(page, say).fill('zzz')
      await expect(page.getByText(say.app((m) => m.rulebook.empty.title))).toBeVisible()
      await page
        .getByRole('button', { name: say.app((m) => m.rulebook.filter.clear) })
        .first()
        .click()
      await expectCount(page, say, TOTAL)
      await expect(page).toHaveURL(new RegExp(`/${locale}/rulebook$`))
    })

    test('opens a rule, and comes back to the list as it was', async ({ page }) => {
      await openRulebook(page, say, '?system=xrp-sprint&kind=threshold')
      const before = await rules(page).count()
      expect(before).toBeGreaterThan(2)
      await page.getByRole('link', { name: statement(say, FARM), exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/rulebook/${FARM}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement(say, FARM))
      await expect(page.getByText(pack.document.title, { exact: false }).first()).toBeVisible()
      await expect(page.getByText('A-IIS-CEIL').first()).toBeVisible()
      await expect(page.getByText('farm-51-declined').first()).toBeAttached()

      await page.goBack()
      await expect(filter(page, say, 'kind')).toHaveValue('threshold')
      await expect(rules(page)).toHaveCount(before)

      // The link on the page leads back to the same list.
      await page.getByRole('link', { name: statement(say, FARM), exact: true }).click()
      await page
        .getByRole('link', { name: say.app((m) => m.rulebook.rule.back), exact: true })
        .click()
      await expect(filter(page, say, 'kind')).toHaveValue('threshold')
      await expect(rules(page)).toHaveCount(before)
    })

    test('leads from a figure to its rule, and from there to a case', async ({ page, guard }) => {
      guard.watch(page.context())
      await openQuickSizing(page, say)
      await loadExample(page, say, 'enterprise')
      await whyButton(page, say, 'iis.count', 3, 'servers').click()
      const link = page.getByRole('dialog').locator(`a[href$="/rulebook/${FARM}"]`)
      await expect(link).toHaveAccessibleName(
        `${say.app((m) => m.result.rule.open)} ${say.app((m) => m.result.rule.openOf, { place: PLACE })}`,
      )
      const coming = page.waitForEvent('popup')
      await link.click()
      const rulePage = await coming
      await expect(rulePage.getByRole('heading', { level: 1 })).toHaveText(statement(say, FARM))
      // The wizard is where it was.
      await expect(page.getByRole('dialog')).toBeVisible()

      await rulePage
        .getByRole('link', { name: say.app((m) => m.rulebook.rule.open), exact: true })
        .click()
      // There are answers: nothing is replaced without being asked.
      const asked = rulePage.getByRole('dialog', { name: say.app((m) => m.wizard.case.title) })
      await expect(asked).toBeVisible()
      await asked.getByRole('button', { name: say.app((m) => m.wizard.case.keep) }).click()
      await expectFigure(rulePage, say, ['iis.count', 3, 'servers'])
      await expect(rulePage).toHaveURL(new RegExp(`/${locale}/sizing/xrp-sprint$`))
    })

    test('leads from a rule to the finding it raises', async ({ page }) => {
      await page.goto(`/${locale}/rulebook/${FARM}`)
      const raised = page.locator('details', {
        hasText: say.app((m) => m.rulebook.rule.raisedBy, { count: 1 }),
      })
      await raised.first().locator('summary').first().click()
      await raised.first().getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/sizing/xrp-sprint`))
      await expect(
        page.getByText(say.pack(`finding.${FARM}`, { connections: 51, limit: 50 })),
      ).toBeInViewport()
      // And back: the finding opens its rule.
      await page
        .locator('article', {
          hasText: say.pack(`finding.${FARM}`, { connections: 51, limit: 50 }),
        })
        .getByRole('button', {
          name: say.app((m) => m.result.rule.show, { place: PLACE }),
        })
        .click()
      const coming = page.waitForEvent('popup')
      await page.locator(`a[href$="/rulebook/${FARM}"]`).first().click()
      await expect(await coming).toHaveURL(new RegExp(`/rulebook/${FARM}$`))
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme })
      const colours = colorScheme === 'dark'

      test('axe finds nothing in the list, narrowed down or empty', async ({ page }) => {
        await openRulebook(page, say, '?q=dmz&system=xrp-sprint')
        await expect(page.locator('mark').first()).toBeVisible()
        await expectAccessible(page, { colours })
        await search(page, say).fill('zzz')
        await expect(page.getByText(say.app((m) => m.rulebook.empty.title))).toBeVisible()
        await expectAccessible(page, { colours })
      })

      test('axe finds nothing in the pages of rules, unfolded', async ({ page }) => {
        for (const id of [FARM, 'xrp.support.dates', winstore.rules[5]?.id]) {
          await page.goto(`/${locale}/rulebook/${id}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
          })
          await expectAccessible(page, { colours })
        }
      })
    })
}

test('axe finds nothing in the whole list', async ({ page }) => {
  const say = sayIn('fr')
  await openRulebook(page, say)
  for (const system of SYSTEM_IDS) await expect(page.locator(`#system-${system}`)).toBeAttached()
  await expectAccessible(page)
})

test('a rule that no document has is a 404', async ({ request }) => {
  for (const path of ['/fr/rulebook/no.such.rule', '/en/rulebook/__proto__', '/fr/rulebook/a/b'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('an address that asks in vain shows everything', async ({ page }) => {
  const say = sayIn('fr')
  await openRulebook(page, say, '?system=nothing&kind=law&case=x')
  await expectCount(page, say, TOTAL)
  await page.goto('/fr/sizing/xrp-sprint?case=no-such-case&show=nothing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the list is read on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const say = sayIn('fr')
  for (const path of ['', `/${FARM}`]) {
    await page.goto(`/fr/rulebook${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
  await openRulebook(page, say, '?q=cœur')
  expect(await rules(page).count()).toBeGreaterThan(0)
})
