import type { Locator, Page } from '@playwright/test'
import { LOCALES } from '@/lib/kernel/locale'
import { pack } from '@/lib/packs/xrp-sprint'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import { answer, expectFigure, expectWizard, question, whyButton } from '../fixtures/wizard'

/** Presses Tab until the target has the focus: what cannot be reached so fails. */
async function tabTo(page: Page, target: Locator, limit = 80): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with ${limit} times Tab: ${target}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Leaves the step on screen by its last button, and waits for the next one. */
async function toStep(page: Page, say: Say, id: string): Promise<void> {
  const next = page.getByRole('button', {
    name: say.app((m) => m.wizard.steps.next),
    exact: true,
  })
  await press(page, next)
  await expect(
    page.getByRole('heading', { level: 2, name: say.pack(`step.${id}.title`) }),
  ).toBeFocused()
}

for (const locale of LOCALES) {
  const say = sayIn(locale)

  test(`ten PCs and one server, entered with the keyboard alone, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`)
    // The first stop jumps over the navigation.
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: say.app((m) => m.shell.skip) })).toBeFocused()
    await page.keyboard.press('Enter')
    await press(
      page,
      page.getByRole('main').getByRole('link', { name: say.app((m) => m.home.start) }),
    )
    await press(
      page,
      page.getByRole('link', { name: say.app((m) => m.systems.start, { system: pack.name }) }),
    )
    await expectWizard(page, say)

    await toStep(page, say, 'users')
    await tabTo(page, answer(page, say, 'iis.connections'))
    await page.keyboard.type('9')
    // Below ten connections the wizard asks whether one server is to do everything.
    await tabTo(page, question(page, 'iis.preferMonoServer').getByRole('radio', { checked: true }))
    await page.keyboard.press('ArrowLeft')
    await expect(
      question(page, 'iis.preferMonoServer').getByRole('radio', {
        name: say.app((m) => m.wizard.question.yes),
      }),
    ).toBeChecked()

    await toStep(page, say, 'session-host')
    await toStep(page, say, 'publishing')
    await toStep(page, say, 'services')
    const add = (path: string) =>
      page.getByRole('button', {
        name: say.app((m) => m.wizard.list.addTo, { label: say.pack(`question.${path}.label`) }),
      })
    await press(page, add('databases'))
    await expect(answer(page, say, 'databases.domain')).toBeFocused()
    await page.keyboard.type('Comptabilité')
    await page.keyboard.press('Tab')
    await page.keyboard.type('4')

    await toStep(page, say, 'database')
    await toStep(page, say, 'workstations')
    await press(page, add('clients'))
    await page.keyboard.type('Bureaux')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('10')

    await toStep(page, say, 'network')
    await press(
      page,
      page.getByRole('button', { name: say.app((m) => m.wizard.steps.finish), exact: true }),
    )
    await expect(
      page.getByRole('region', { name: say.app((m) => m.wizard.result), exact: true }),
    ).toBeFocused()
    await expectFigure(page, say, ['servers.count', 1, 'servers'])
    await expect(
      page.getByText(say.pack('summary.mono-server', { servers: 1, connections: 9 }), {
        exact: true,
      }),
    ).toBeVisible()

    // Why? opens, closes and gives the focus back.
    const why = whyButton(page, say, 'servers.count', 1, 'servers')
    await press(page, why)
    const proof = page.getByRole('dialog', { name: say.app((m) => m.result.explain.title) })
    await expect(proof).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(proof).toBeHidden()
    await expect(why).toBeFocused()
  })
}
