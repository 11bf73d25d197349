import { describe, expect, it } from 'vitest'
import type { Drawing } from '@/lib/diagram/types'
import { type Block, heading, paragraph } from '@/lib/proposal/tree'
import { contents } from './blocks'
import { runsOf, scaleOn, sheetFor } from './sheets'

const drawing = (width: number, height: number): Drawing => ({
  width,
  height,
  title: '',
  description: '',
  ...{ zones: [], tiers: [], nodes: [], flows: [], legend: [], note: [] },
})

const block = (width: number, height: number): Block => ({
  kind: 'drawing',
  drawing: drawing(width, height),
})

describe('sheetFor', () => {
  it.each([
    ['small', 700, 900, 'A4 portrait'],
    ['wide', 1500, 600, 'A4 landscape'],
    ['tall', 800, 1900, 'A3 portrait'],
    ['wide and tall', 2200, 1100, 'A3 landscape'],
    ['beyond all sheets', 800, 9000, 'A3 portrait'],
  ])('takes the first sheet on which a drawing can be read: %s', (_, width, height, expected) => {
    const { size, orientation } = sheetFor(drawing(width, height))
    expect(`${size} ${orientation}`).toBe(expected)
  })

  it('never draws beyond the sheet', () => {
    for (const [width, height] of [
      [700, 900],
      [5000, 300],
      [300, 5000],
    ] as const) {
      const sheet = sheetFor(drawing(width, height))
      const scale = scaleOn(sheet, drawing(width, height))
      expect(width * scale).toBeLessThanOrEqual(sheet.width)
      expect(height * scale).toBeLessThanOrEqual(sheet.height)
    }
  })
})

describe('runsOf', () => {
  const before = [heading(1, 'a', 'A'), paragraph('a')]
  const chapter = [heading(1, 'b', 'B'), paragraph('b')]
  const after = [heading(1, 'c', 'C'), paragraph('c')]

  it('leaves a document alone whose drawings fit', () => {
    expect(runsOf([...before, block(700, 900), ...after])).toMatchObject([{ from: 0, to: 5 }])
    expect(runsOf([])).toHaveLength(1)
  })

  it('gives a large drawing a sheet of its own, with its heading and introduction', () => {
    const runs = runsOf([...before, ...chapter, block(800, 1900), ...after])
    expect(runs.map(({ from, to, own, sheet }) => [from, to, own, sheet.size])).toEqual([
      [0, 2, false, 'A4'],
      [2, 5, true, 'A3'],
      [5, 7, true, 'A4'],
    ])
  })

  it('begins each sheet once: no heading breaks the page again', () => {
    const made = contents([...before, ...chapter, block(800, 1900), ...after])
    const sections = made.filter((node) => typeof node === 'object' && 'section' in node)
    expect(sections).toHaveLength(2)
    for (const node of sections) {
      const { section } = node as unknown as { section: { stack: { pageBreak?: string }[] } }
      expect(section.stack[0]?.pageBreak).toBeUndefined()
    }
  })
})
