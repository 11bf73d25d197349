// Who may import whom: the house's one table, as data. The reasons are in the decision records.

/**
 * @typedef {object} Module
 * @property {readonly string[]} modules other modules it may import
 * @property {readonly (string | RegExp)[]} packages packages it may import
 * @property {boolean} pure true where neither clock nor chance, environment, input or output may enter
 */

const upToKernel = ['kernel']
const upToSizing = ['sizing', 'sources', 'kernel']
const upToProposal = [
  ...['proposal', 'pricing', 'diagram', 'licensing', 'lifecycle', 'sources', 'i18n', 'wording'],
  ...['sizing', 'kernel'],
]
const everyPure = [...upToProposal, 'packs', 'intake']
const node = /^node:/
const nextIntl = /^next-intl($|\/)/

/** @type {Readonly<Record<string, Module>>} */
export const architecture = {
  kernel: { modules: [], packages: ['zod'], pure: true },
  sources: { modules: upToKernel, packages: ['zod'], pure: true },
  i18n: { modules: upToKernel, packages: ['zod', 'intl-messageformat', nextIntl], pure: true },
  sizing: { modules: ['sources', 'kernel'], packages: ['zod'], pure: true },
  // How a result is said: what the screen and the proposal share.
  wording: { modules: ['i18n', 'sizing', 'kernel'], packages: [], pure: true },
  lifecycle: { modules: upToSizing, packages: ['zod'], pure: true },
  licensing: { modules: upToSizing, packages: ['zod'], pure: true },
  packs: { modules: ['lifecycle', ...upToSizing], packages: ['zod'], pure: true },
  intake: { modules: ['packs', 'sizing', 'kernel'], packages: ['zod'], pure: true },
  diagram: { modules: ['sizing', 'kernel'], packages: [], pure: true },
  pricing: {
    modules: ['licensing', 'lifecycle', 'sizing', 'kernel'],
    packages: ['zod'],
    pure: true,
  },
  proposal: { modules: upToProposal, packages: ['zod'], pure: true },
  render: { modules: upToProposal, packages: ['pdfmake', /^pdfmake\//, node], pure: false },
  'use-cases': {
    modules: [...everyPure, 'render'],
    // Scenarios are YAML files; the rulebook and the coverage run them.
    packages: ['zod', 'yaml', node],
    pure: false,
  },
  server: { modules: [...everyPure, 'render', 'use-cases'], packages: [/./], pure: false },
  cli: {
    modules: [...everyPure, 'render', 'use-cases'],
    packages: ['zod', 'pdfmake', /^pdfmake\//, node],
    pure: false,
  },
  components: {
    modules: ['packs', 'intake', 'wording', 'sizing', 'diagram', 'i18n', 'kernel'],
    packages: [/^(?!node:|pg$|@prisma\/|pdfmake)/],
    pure: false,
  },
  app: {
    modules: [...everyPure, 'render', 'use-cases', 'server', 'components'],
    packages: [/./],
    pure: false,
  },
}

/**
 * The module a file of the project belongs to.
 *
 * @param {string} path relative to the root, with forward slashes
 * @returns {string | null} null where the table does not speak of it
 */
export function moduleOf(path) {
  if (path === 'proxy.ts') return 'app'
  const [top, second] = path.split('/')
  if (top === 'app' || top === 'components') return top
  if (top !== 'lib' || second === undefined) return null
  return second.replace(/\.tsx?$/, '')
}

/**
 * What exists for tests alone: the tests, and the examples and helpers they share.
 *
 * @param {string} path with or without its ending
 */
export function isTestSupport(path) {
  return /(^|\/)fixtures?(\/|\.tsx?$|$)|\.test\.tsx?$/.test(path)
}

/**
 * The system a file of the packs belongs to; null for the registry and for all other modules.
 *
 * @param {string} path
 */
export function systemOf(path) {
  return /^lib\/packs\/([^/]+)\//.exec(path)?.[1] ?? null
}
