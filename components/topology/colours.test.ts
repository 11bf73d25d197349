import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT, type Palette, PRINT } from '@/lib/diagram/palette'

const css = readFileSync(fileURLToPath(new URL('./Diagram.module.css', import.meta.url)), 'utf8')

/** The variables of the block that starts with `selector`, after `from`. */
function variables(selector: string, from = ''): Record<string, string> {
  const start = css.indexOf(selector, css.indexOf(from))
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--diagram-(\w+): ([^;]+);/g)].map(([, k, v]) => [k, v]),
  )
}

describe('the colours of the drawing on screen', () => {
  it.each<[string, Palette, string, string]>([
    ['light', LIGHT, '.figure {', ''],
    ['dark', DARK, ":global(:root[data-mantine-color-scheme='dark']) .figure {", ''],
    ['print', PRINT, '.figure,', '@media print'],
  ])('are those of the %s palette', (_name, palette, selector, from) => {
    expect(variables(selector, from)).toEqual(palette)
  })
})
