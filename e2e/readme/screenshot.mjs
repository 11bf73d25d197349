// Takes the picture of the README anew, of a Gabarit that runs: node e2e/readme/screenshot.mjs [address]
// No test runs it: a picture is looked at before it is committed.
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { systemBrowser } from '../../scripts/test/browser.mjs'

const address = process.argv[2] ?? 'http://127.0.0.1:3000'
const file = join(import.meta.dirname, '..', '..', 'docs', 'images', 'wizard.png')

const browser = await chromium.launch({
  executablePath: systemBrowser(process.env) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({
  viewport: { width: 1360, height: 860 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'en-GB',
})
await page.goto(`${address}/en/sizing/xrp-sprint`)
await page.getByRole('button', { name: 'Examples', exact: true }).click()
await page.getByRole('menuitem', { name: /180 users/ }).click()
await page.getByRole('button', { name: 'Hide this message' }).click()
await page.getByRole('button', { name: /^Your users/ }).click()
await page.getByRole('button', { name: /^Why\? Servers in all/ }).waitFor()
await page.evaluate(() => {
  window.scrollTo(0, 0)
  document.activeElement?.blur()
})
await page.screenshot({ path: file })
await browser.close()
console.log(file)
