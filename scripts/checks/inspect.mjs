import { parseSync, Visitor } from 'oxc-parser'

/**
 * @typedef {{ specifier: string, line: number, typeOnly: boolean, dynamic: boolean }} Import
 * @typedef {{ what: string, line: number }} AmbientUse something a result must not depend on
 */

/** Names whose mere mention reads the clock, chance, the environment or the outside. */
const ambientGlobals = new Map([
  ['process', 'the environment'],
  ['fetch', 'the network'],
  ['XMLHttpRequest', 'the network'],
  ['WebSocket', 'the network'],
  ['performance', 'the clock'],
  ['setTimeout', 'the clock'],
  ['setInterval', 'the clock'],
  ['setImmediate', 'the clock'],
  ['crypto', 'chance'],
  ['console', 'output'],
  ['localStorage', 'storage'],
  ['sessionStorage', 'storage'],
  ['window', 'the browser'],
  ['document', 'the browser'],
  ['navigator', 'the browser'],
  ['require', 'a module chosen at run time'],
])

/** Members of otherwise harmless objects. */
const ambientMembers = new Map([
  ['Date.now', 'the clock'],
  ['Math.random', 'chance'],
])

/** Methods that take the machine's language unless an argument, at this position, names one. */
const localePosition = new Map([
  ['localeCompare', 1],
  ['toLocaleString', 0],
  ['toLocaleDateString', 0],
  ['toLocaleTimeString', 0],
  ['toLocaleUpperCase', 0],
  ['toLocaleLowerCase', 0],
])

/**
 * Reads what a source file imports and what it takes from its surroundings.
 *
 * @param {string} path decides the syntax (.ts or .tsx)
 * @param {string} source
 * @returns {{ imports: Import[], ambient: AmbientUse[] }}
 */
export function inspect(path, source) {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const lineOf = lineFinder(source)
  /** @type {Import[]} */
  const imports = []
  /** @type {AmbientUse[]} */
  const ambient = []
  const declared = new Set()
  /** @type {{ name: string, start: number, what: string }[]} */
  const mentioned = []

  const add = (
    /** @type {{ value: unknown } | null} */ from,
    /** @type {number} */ start,
    /** @type {boolean} */ typeOnly,
    dynamic = false,
  ) => {
    if (typeof from?.value !== 'string') return
    imports.push({ specifier: from.value, line: lineOf(start), typeOnly, dynamic })
  }
  const use = (/** @type {string} */ what, /** @type {number} */ start) =>
    ambient.push({ what, line: lineOf(start) })
  const mention = (/** @type {any} */ node) => {
    if (node?.type !== 'Identifier') return
    const what = ambientGlobals.get(node.name)
    if (what) mentioned.push({ name: node.name, start: node.start, what })
  }

  const declareFunction = (/** @type {any} */ node) => {
    if (node.id) declared.add(node.id.name)
    for (const parameter of node.params)
      for (const name of boundNames(parameter)) declared.add(name)
  }

  new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers
      const typeOnly =
        node.importKind === 'type' ||
        (named.length > 0 &&
          named.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type'))
      add(node.source, node.start, typeOnly)
      for (const one of named) declared.add(one.local.name)
    },
    ExportNamedDeclaration: (node) => add(node.source, node.start, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.start, node.exportKind === 'type'),
    TSImportType: (node) => add(node.source, node.start, true),
    ImportExpression(node) {
      if (node.source.type === 'Literal') add(node.source, node.start, false, true)
      else use('a module chosen at run time', node.start)
    },
    VariableDeclarator(node) {
      for (const name of boundNames(node.id)) declared.add(name)
    },
    FunctionDeclaration: declareFunction,
    FunctionExpression: declareFunction,
    ArrowFunctionExpression: declareFunction,
    NewExpression(node) {
      mention(node.callee)
      const callee = node.callee
      if (callee.type === 'Identifier' && callee.name === 'Date' && node.arguments.length === 0) {
        use('the clock (new Date())', node.start)
      }
      if (isIntl(callee) && isMissing(node.arguments[0])) use('the ambient locale', node.start)
      for (const argument of node.arguments) mention(argument)
    },
    CallExpression(node) {
      const { callee } = node
      mention(callee)
      for (const argument of node.arguments) mention(argument)
      if (callee.type === 'Identifier' && callee.name === 'Date')
        use('the clock (Date())', node.start)
      if (isIntl(callee) && isMissing(node.arguments[0])) use('the ambient locale', node.start)
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      const method = callee.property.name
      const position = localePosition.get(method)
      if (position !== undefined && isMissing(node.arguments[position])) {
        use(`the ambient locale (${method})`, node.start)
      }
    },
    MemberExpression(node) {
      mention(node.object)
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const path = `${node.object.name}.${node.property.name}`
      const what = ambientMembers.get(path)
      if (what) use(`${what} (${path})`, node.start)
      if (node.object.name === 'globalThis') {
        const named = ambientGlobals.get(node.property.name)
        if (named) use(`${named} (${path})`, node.start)
      }
    },
    AssignmentExpression: (node) => mention(node.right),
    ReturnStatement: (node) => mention(node.argument),
    Property: (node) => mention(node.value),
    AwaitExpression: (node) => mention(node.argument),
  }).visit(program)

  for (const { name, start, what } of mentioned) {
    if (!declared.has(name)) use(`${what} (${name})`, start)
  }
  return { imports, ambient }
}

/** @param {any} node */
function isIntl(node) {
  return node?.type === 'MemberExpression' && node.object?.name === 'Intl'
}

/** @param {any} argument true for an argument that is absent or literally undefined */
function isMissing(argument) {
  return argument === undefined || (argument.type === 'Identifier' && argument.name === 'undefined')
}

/**
 * The names a declaration binds, through patterns and defaults.
 *
 * @param {any} pattern
 * @returns {string[]}
 */
function boundNames(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((/** @type {any} */ one) =>
        boundNames(one.type === 'RestElement' ? one.argument : one.value),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames)
    case 'AssignmentPattern':
      return boundNames(pattern.left)
    case 'RestElement':
      return boundNames(pattern.argument)
    default:
      return []
  }
}

/**
 * @param {string} source
 * @returns {(offset: number) => number} the line, from 1, of an offset
 */
function lineFinder(source) {
  return (offset) => source.slice(0, offset).split('\n').length
}
