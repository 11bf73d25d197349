import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { messages as enPages } from './en'
import { proposal as enProposal } from './en/proposal'
import { proposalProject as enProposalProject } from './en/proposalProject'
import { messages as frPages } from './fr'
import { proposal as frProposal } from './fr/proposal'
import { proposalProject as frProposalProject } from './fr/proposalProject'

type Tree = { readonly [key: string]: string | Tree }

/** Every message by its dotted path. */
function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, node]): [string, string][] =>
    typeof node === 'string' ? [[prefix + key, node]] : leaves(node, `${prefix}${key}.`),
  )
}

const tree = (pages: object, proposal: object, proposalProject: object): Tree =>
  ({ ...pages, proposal, proposalProject }) as Tree
const french = new Map(leaves(tree(frPages, frProposal, frProposalProject)))
const english = new Map(leaves(tree(enPages, enProposal, enProposalProject)))

type Node = ReturnType<IntlMessageFormat['getAst']>[number]

/** Goes through a parsed message, branches of plurals and choices included. */
function visit(nodes: readonly Node[], see: (node: Node) => void): void {
  for (const node of nodes) {
    see(node)
    if ('options' in node)
      for (const option of Object.values(node.options)) visit(option.value, see)
  }
}

const parsed = (text: string, locale: string): Node[] =>
  new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst()

/** Element types of the parser: text, a plural's choice, and the number standing inside it. */
const [LITERAL, PLURAL, POUND] = [0, 6, 7]

/** The arguments a message shows or chooses by, and the words it says itself. Plurals differ by language. */
function anatomy(text: string, locale: string) {
  const names = new Set<string>()
  const words: string[] = []
  visit(parsed(text, locale), (node) => {
    if (!('value' in node) || node.type === POUND || node.type === PLURAL) return
    if (node.type === LITERAL) words.push(String(node.value))
    else names.add(String(node.value))
  })
  return { names: [...names].sort(), words: words.join(' ') }
}

/** Words that are the same in both languages, or names. A message made of nothing else may be equal. */
const SHARED = new Set(
  `actions active annexes architecture cdm condition configuration directory dmz document english français gabarit
   infrastructure instance instances internet action machine machines mb/s min minimum rec minute minutes msmq note pc port process
   question rds section server services sessions situation source version worker zone`
    .split(/\s+/)
    .filter(Boolean),
)

const sharedOnly = (text: string, locale: string): boolean =>
  anatomy(text, locale)
    .words.toLowerCase()
    .split(/[^\p{L}/]+/u)
    .every((word) => word === '' || word === '/' || SHARED.has(word))

describe('messages', () => {
  it('exist in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort())
    expect(french.size).toBeGreaterThan(300)
  })

  it('say something', () => {
    for (const [path, text] of [...french, ...english]) expect(text.trim(), path).not.toBe('')
  })

  it('are well formed and ask for the same arguments', () => {
    for (const [path, text] of french) {
      const other = english.get(path) ?? ''
      expect(anatomy(other, 'en').names, path).toEqual(anatomy(text, 'fr').names)
    }
  })

  it('are not left untranslated', () => {
    const equal = [...french]
      .filter(([path, text]) => english.get(path) === text && !sharedOnly(text, 'fr'))
      .map(([path, text]) => `${path}: ${text}`)
    expect(equal).toEqual([])
  })

  it('hold French to French typography', () => {
    const wrong = [...french]
      .filter(([, text]) => / [:;!?»](?=[\s'})]|$)|« |'(?=\p{L})/u.test(text))
      .map(([path, text]) => `${path}: ${text}`)
    expect(wrong).toEqual([])
  })

  it('hold English to English typography', () => {
    const wrong = [...english]
      .filter(
        ([path, text]) => !path.startsWith('shell.language') && /[«»]|\s[:;!?](?=\s|$)/.test(text),
      )
      .map(([path, text]) => `${path}: ${text}`)
    expect(wrong).toEqual([])
  })
})
