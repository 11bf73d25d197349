import { boolean, integer, list, text } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'

/** A system of two steps for the tests of this module: four answers, one of them conditional and required. */
export const tinyPack: AnyPack = {
  id: 'tiny',
  version: '1.0.0',
  name: 'Tiny',
  document: {
    id: 'tiny-guide',
    title: 'Tiny guide',
    publisher: 'Tiny',
    version: '1',
    date: '2020-01-01',
    sections: [],
  },
  rules: [],
  assumptions: [],
  house: [],
  fields: {
    users: integer({ min: 1, max: 100 }),
    remote: {
      enabled: boolean({ default: false }),
      sessions: integer({ min: 1, max: 100 }),
    },
    sites: list({ name: text({ min: 1, max: 20 }) }, { min: 0, max: 5, default: [] }),
  },
  conditions: {
    'remote.sessions': { asked: (answers) => answers.remote.enabled === true },
  },
  steps: [
    { id: 'people', questions: [{ path: 'users', rules: [] }] },
    {
      id: 'access',
      questions: [
        { path: 'remote.enabled', rules: [] },
        { path: 'remote.sessions', rules: [] },
        { path: 'sites', rules: [] },
      ],
    },
  ],
  examples: [
    {
      id: 'small',
      answers: { users: 5, remote: { enabled: true, sessions: 3 }, forgotten: 1 },
    },
  ],
  messages: { fr: {}, en: {} },
  tagline: { fr: 'Minuscule', en: 'Tiny' },
  check: () => [],
  size: () => {
    throw new Error('the tests of this module size nothing')
  },
}
