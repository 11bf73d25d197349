/** How deep data is taken apart: one machine of one result, or of all systems together, is a piece. */
const DEPTH = 4

/** Characters gathered before a piece is handed on: fewer, larger writes. */
const ENOUGH = 64 * 1024

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What JSON has no way to write: left out of an object, null in a list. */
const isUnwritten = (value: unknown): boolean =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol'

interface Place {
  readonly depth: number
  /** Spaces by which each level is indented; 0: all on one line. */
  readonly indent: number
}

/** The members of an object or list, each with what stands before its value. */
function membersOf(tree: object, indent: number): readonly (readonly [string, unknown])[] {
  if (Array.isArray(tree))
    return tree.map((value) => ['', isUnwritten(value) ? null : value] as const)
  const colon = indent > 0 ? ': ' : ':'
  return Object.entries(tree)
    .filter(([, value]) => !isUnwritten(value))
    .map(([key, value]) => [`${JSON.stringify(key)}${colon}`, value] as const)
}

function* parts(value: unknown, { depth, indent }: Place): Generator<string> {
  const inner = indent > 0 ? `\n${' '.repeat(indent * (depth + 1))}` : ''
  const outer = indent > 0 ? `\n${' '.repeat(indent * depth)}` : ''
  const members = isTree(value) ? membersOf(value, indent) : []
  if (depth === DEPTH || members.length === 0) {
    // No text in JSON holds a line break of its own: every one of them begins a level.
    yield JSON.stringify(value, null, indent).replaceAll('\n', outer)
    return
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  for (const [i, [before, member]] of members.entries()) {
    yield `${i === 0 ? open : ','}${inner}${before}`
    yield* parts(member, { depth: depth + 1, indent })
  }
  yield `${outer}${close}`
}

/**
 * The text that `JSON.stringify(data, null, indent)` gives, in pieces: a result may be longer than one text can be.
 * Takes plain data, without `toJSON` above the level at which it is no longer taken apart.
 */
export function* jsonPieces(data: unknown, indent = 0): Generator<string> {
  let gathered = ''
  for (const part of parts(data, { depth: 0, indent })) {
    gathered += part
    if (gathered.length < ENOUGH) continue
    yield gathered
    gathered = ''
  }
  if (gathered !== '') yield gathered
}
