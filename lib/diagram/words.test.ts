import { describe, expect, it } from 'vitest'
import { diagram as english } from '@/lib/i18n/messages/en/diagram'
import { diagram as french } from '@/lib/i18n/messages/fr/diagram'
import type { Column } from '@/lib/sizing/proposed'
import { machine } from './fixtures'
import { diagramLabels } from './words'

const labels = (column: Column, words = english) => diagramLabels(words, String, column, 1)
const server = machine('iis-1', ['application'], { processors: 2, memory: [8, 16] })

describe('the figures of a box', () => {
  it('are those of the column asked for, which the note names', () => {
    expect(labels('recommended').figures([server])).toContain('16 GB RAM')
    expect(labels('minimum').figures([server])).toContain('8 GB RAM')
    expect(labels('minimum').note).not.toBe(labels('recommended').note)
  })

  it('are those of the other column where one is silent', () => {
    const silent = { ...server.memoryGb.minimum, value: null }
    const half = { ...server, memoryGb: { ...server.memoryGb, minimum: silent } }
    expect(labels('minimum').figures([half])).toContain('16 GB RAM')
  })

  it('leave out what the document does not give', () => {
    expect(
      labels('recommended').figures([machine('x', ['infrastructure'], { memory: null })]),
    ).toEqual([])
  })

  it('span from the least to the greatest of machines drawn as one', () => {
    const larger = machine('iis-2', ['application'], { processors: 4, memory: [8, 32] })
    expect(labels('recommended').figures([server, larger])).toEqual([
      '2–4 × 4 cores',
      '16–32 GB RAM',
      '100 GB disk',
    ])
  })

  it('name the processors alone where the cores are not given', () => {
    const cores = { ...server.coresPerProcessor.minimum, value: null }
    const bare = { ...server, coresPerProcessor: { minimum: cores, recommended: cores } }
    expect(labels('recommended').figures([bare])).toContain('2 processors')
  })

  it('tell connections from users by the unit of their proof', () => {
    const load = (unit: 'connections' | 'users') => ({
      ...server,
      users: 40,
      load: { ...server.diskGb.minimum, unit },
    })
    expect(labels('recommended').figures([load('connections')])).toContain('40 connections')
    expect(labels('recommended', french).figures([load('users')])).toContain('40 utilisateurs')
  })
})

describe('the label of a flow', () => {
  it('is the protocol with its port, or alone where the port is not given', () => {
    expect(labels('recommended').port('https', 443)).toBe('HTTPS 443')
    expect(labels('recommended').port('tcp', null)).toBe('TCP')
  })
})

describe('the role in a box', () => {
  it('is a word of the drawing, or of the system where the drawing knows none', () => {
    const own = diagramLabels(french, String, 'recommended', 1, (role) => `own ${role}`)
    expect(own.role('database')).toBe(french.roles.database)
    expect(own.role('print-server')).toBe('own print-server')
    expect(labels('recommended').role('print-server')).toBe('print-server')
  })
})
