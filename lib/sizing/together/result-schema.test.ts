import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { projectJsonSchemas } from '@/lib/use-cases/json-schemas'

describe('the published schemas of a project', async () => {
  const packs = await Promise.all(SYSTEM_IDS.map(loadPack))
  const { request, result } = projectJsonSchemas(packs.filter((pack) => pack !== undefined))

  it('take a request to any system, and ask for the names of the project', () => {
    expect(request.required).toEqual(['project', 'systems'])
    const text = JSON.stringify(request)
    for (const id of SYSTEM_IDS) expect(text).toContain(`"const":"${id}"`)
    expect(text).toContain('"required":["name","customer"]')
  })

  it('describe what the systems make together', () => {
    expect(result.required).toEqual(['contract', 'project', 'results', 'combined'])
    const text = JSON.stringify(result)
    for (const key of ['shared', 'findings', 'rules', 'machine', 'of'])
      expect(text).toContain(`"${key}"`)
  })
})
