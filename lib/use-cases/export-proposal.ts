import type { Addressee } from '@/lib/intake/details'
import type { Locale } from '@/lib/kernel/locale'
import { ok, type Result } from '@/lib/kernel/result'
import { proposalDocument } from '@/lib/proposal/document'
import { renderPdf } from '@/lib/render/pdf/render'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Refusal } from '@/lib/sizing/sizing'
import { type ComputedSizing, computeSizing } from './compute-sizing'

/** A proposal as it is sent, with the sizing it prints. */
export interface ExportedProposal extends ComputedSizing {
  readonly pdf: Uint8Array
}

/** What may be chosen about a proposal besides its language. */
export interface ExportOptions {
  /** False leaves out the proofs and the rules at its end; they come with it otherwise. */
  readonly annexes?: boolean
}

/**
 * Sizes a request and writes the proposal; a quick sizing may not know its addressee yet. The same request, addressee,
 * language and options give the same bytes.
 */
export async function exportProposal(
  pack: AnyPack,
  request: unknown,
  addressee: Partial<Addressee>,
  locale: Locale,
  { annexes = true }: ExportOptions = {},
): Promise<Result<ExportedProposal, Refusal>> {
  const computed = computeSizing(pack, request)
  if (!computed.ok) return computed
  const { customer = '', contact = '', reference = '', title = '' } = addressee
  const document = proposalDocument({
    sizing: computed.value.sizing,
    request: computed.value.request,
    pack,
    locale,
    project: { customer, contact, reference, title },
    annexes: annexes ? 'included' : 'left-out',
  })
  return ok({ ...computed.value, pdf: await renderPdf(document) })
}

/** What a file of this kind is called. */
export const PROPOSAL_KIND: Readonly<Record<Locale, string>> = { fr: 'Proposition', en: 'Proposal' }

/** The parts of the file's name: what it is, for whom or of what, its reference and its date. */
export const proposalNameParts = (
  pack: AnyPack,
  { customer, reference }: Partial<Addressee>,
  proposalDate: string,
  locale: Locale,
): string[] =>
  [PROPOSAL_KIND[locale], customer || pack.name, reference ?? '', proposalDate].filter(Boolean)
