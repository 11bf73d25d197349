import pdfmake from 'pdfmake'
import type { Document } from '@/lib/proposal/tree'
import { definitionOf } from './render'

/** What tests read of a layout. */

/** A node of the layout, as the PDF writer shows it. */
interface Node {
  readonly headlineLevel?: number
  readonly text?: unknown
  readonly style?: unknown
}

/** Headings that nothing but running lines follows on their page. */
export async function lonelyHeadings(document: Document): Promise<string[]> {
  const alone: string[] = []
  const written = ({ text, style, headlineLevel }: Node) =>
    (typeof text === 'string' ? text !== '' : Array.isArray(text)) &&
    style !== 'running' &&
    headlineLevel === undefined
  const definition = {
    ...definitionOf(document),
    pageBreakBefore: (
      node: Node,
      nodes: { getFollowingNodesOnPage: () => readonly Node[] },
    ): boolean => {
      if (node.headlineLevel && !nodes.getFollowingNodesOnPage().some(written))
        alone.push(String(node.text))
      return false
    },
  }
  type Definition = Parameters<typeof pdfmake.createPdf>[0]
  await pdfmake.createPdf(definition as unknown as Definition).getBuffer()
  return alone
}
