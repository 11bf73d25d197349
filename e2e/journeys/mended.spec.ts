import type { Locator, Page } from '@playwright/test'
import { pack as sageCrm } from '@/lib/packs/sage-crm'
import { pack as terminalServer } from '@/lib/packs/terminal-server'
import { pack as winstore } from '@/lib/packs/winstore'
import { pack as xrtAdvanced } from '@/lib/packs/xrt-advanced'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import {
  answer,
  loadExample,
  openQuickSizing,
  openStep,
  question,
  resultOf,
} from '../fixtures/wizard'

/** What a person enters breaks a rule of the document, is told so while typing, and mends it. */

const addRow = async (scope: Page | Locator, say: Say, path: string): Promise<void> =>
  scope
    .getByRole('button', {
      name: say.app((m) => m.wizard.list.addTo, { label: say.pack(`question.${path}.label`) }),
    })
    .click()

const findingOf = (page: Page, say: Say, code: string, params: Record<string, string> = {}) =>
  resultOf(page, say)
    .getByRole('article')
    .filter({ hasText: say.pack(`finding.${code}`, params) })

/** A row of a table of the result, by the name of what it is about. */
const tableRow = (page: Page, say: Say, name: string | RegExp): Locator =>
  resultOf(page, say)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })

test('Winstore: a driver out of range, in a list inside a list', async ({ page }) => {
  const say = sayIn('fr', winstore)
  await openQuickSizing(page, say)
  await addRow(page, say, 'stores')
  const store = question(page, 'stores')
  await answer(page, say, 'stores.name').fill('Lyon')
  await answer(page, say, 'stores.tills').fill('7')
  await expect(resultOf(page, say).getByText(say.pack('value.server')).first()).toBeVisible()

  await store.getByText(say.app((m) => m.wizard.list.more)).click()
  await addRow(store, say, 'stores.opos')
  await store
    .getByRole('group', { name: say.pack('question.stores.opos.brand.label') })
    .getByRole('radio', { name: say.words.answer('stores.opos.brand', 'epson') })
    .check()
  const version = answer(page, say, 'stores.opos.version')
  await version.fill('3.10')
  const wrong = { store: 'Lyon', version: '3.10', low: '2.70 ER15', high: '3.00' }
  await expect(findingOf(page, say, 'ws.matrix.epson', wrong)).toBeVisible()
  await expect(tableRow(page, say, /^Lyon\b/)).toContainText(say.pack('cell.verdict.refused'))

  await version.fill('3.00')
  await expect(findingOf(page, say, 'ws.matrix.epson', wrong)).toHaveCount(0)
  await expect(tableRow(page, say, /^Lyon\b/)).toContainText(say.pack('cell.verdict.listed'))
})

test('Sage 100c CRM: two companies of one title', async ({ page }) => {
  const say = sayIn('en', sageCrm)
  await openQuickSizing(page, say)
  await loadExample(page, say, 'integrated')
  await openStep(page, say, 'integration')
  const titles = answer(page, say, 'companies.title')
  await expect(titles).toHaveCount(2)
  await addRow(page, say, 'companies')
  const third = titles.nth(2)
  await expect(third).toBeFocused()
  await third.fill('Sage100')
  const twice = { title: 'Sage100' }
  await expect(findingOf(page, say, 'scrm.company.title.duplicate', twice)).toBeVisible()
  await third.fill('Durand Services')
  await expect(findingOf(page, say, 'scrm.company.title.duplicate', twice)).toHaveCount(0)
})

/** How many ports a person may type in instead of having them counted. */
const ADVANCED_PORTS = 3

test('Sage XRT Advanced: two services on one port', async ({ page }) => {
  const say = sayIn('fr', xrtAdvanced)
  await openQuickSizing(page, say)
  await loadExample(page, say, 'first-installation')
  await openStep(page, say, 'ports')
  await page
    .getByText(say.app((m) => m.wizard.question.advanced, { count: ADVANCED_PORTS }))
    .click()
  const batch = answer(page, say, 'ports.batch')
  await batch.fill('1025')
  const collision = { port: '1025', own: 'batch', other: 'site' }
  await expect(findingOf(page, say, 'ports-collide', collision)).toBeVisible()
  const planned = tableRow(page, say, say.pack('config.port-plan.batch'))
  await expect(planned).toContainText(say.pack('cell.port.collides', { other: 'site' }))
  await batch.fill('1030')
  await expect(findingOf(page, say, 'ports-collide', collision)).toHaveCount(0)
  await expect(planned).toContainText(say.pack('cell.port.free'))
})

test('Terminal-server application: a box that shuts a group out', async ({ page }) => {
  const say = sayIn('en', terminalServer)
  await openQuickSizing(page, say)
  await loadExample(page, say, 'mixed-users')
  await openStep(page, say, 'database')
  await addRow(page, say, 'groups')
  const name = answer(page, say, 'groups.name').last()
  await expect(name).toBeFocused()
  await name.fill('Branch')
  const decided = (start: string) =>
    resultOf(page, say)
      .getByRole('row')
      .filter({ hasText: 'Branch' })
      .filter({ hasText: say.pack(`cell.start.${start}`) })
      .filter({ hasText: say.app((m) => m.result.configuration.applies) })
  // Without a drive the group falls back on a database of its own; with one it opens the intended one.
  await expect(decided('local')).toBeVisible()
  await answer(page, say, 'groups.mappedPath').last().fill('\\\\stockage\\branch')
  await expect(decided('open')).toBeVisible()

  const box = question(page, 'db.stopIfUnavailable')
  await box.getByRole('radio', { name: say.app((m) => m.wizard.question.yes) }).check()
  await expect(findingOf(page, say, 'ts.profile.c')).toBeVisible()
  await box.getByRole('radio', { name: say.app((m) => m.wizard.question.no) }).check()
  await expect(findingOf(page, say, 'ts.profile.c')).toHaveCount(0)
})
