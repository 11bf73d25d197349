import { describe, expect, it } from 'vitest'
import { SYSTEMS } from '@/lib/packs'
import { jsonSchemas } from '@/lib/use-cases/json-schemas'
import { evaluate } from './evaluate'
import { sizingSchema } from './result-schema'

describe.each(SYSTEMS)('the published schemas of $name', ({ load }) => {
  it('describe every result of the examples, before and after a round trip through JSON', async () => {
    const pack = await load()
    for (const { answers } of pack.examples) {
      const sized = evaluate(pack, { system: pack.id, proposalDate: '2026-11-22', answers })
      expect(sized.ok).toBe(true)
      if (!sized.ok) continue
      const stored = JSON.parse(JSON.stringify(sized.value))
      expect(sizingSchema.parse(stored)).toEqual(stored)
      expect(JSON.stringify(sized.value)).toBe(JSON.stringify(stored))
    }
  })

  it('can be written as JSON Schema, with the ranges of the answers', async () => {
    const { request, result } = jsonSchemas(await load())
    expect(Object.keys(request.properties ?? {})).toContain('answers')
    expect(JSON.stringify(request)).toContain('"maximum"')
    expect(result.required).toContain('figures')
  })
})
