import type { Page } from '@playwright/test'

/** Unfolds every folded part: what nobody sees at first is looked at too. */
export const unfoldAll = (page: Page, within = 'body'): Promise<void> =>
  page.evaluate((part) => {
    const folded = document.querySelectorAll<HTMLDetailsElement>(`${part} details`)
    for (const details of folded) details.open = true
  }, within)

/** The form of the step on screen. */
export const STEP_FORM = 'section[aria-labelledby=step-heading]'
