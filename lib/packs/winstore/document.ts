import type { SourceDocument } from '@/lib/sources/types'

/**
 * The technical prerequisites all rules of this pack are read from. The document bears neither a version nor a date.
 * Numbered section ids are the document's own; the titles are ours.
 */
export const document: SourceDocument = {
  id: 'cegid-retail-winstore-prerequisites',
  title: 'Prérequis techniques Cegid Retail Winstore',
  publisher: 'Cegid',
  version: null,
  date: null,
  sections: [
    { id: 'preamble', title: { fr: 'Préambule', en: 'Preamble' } },
    { id: 'remark', title: { fr: 'Remarque du préambule', en: 'Remark in the preamble' } },
    { id: 'legal', title: { fr: 'Mentions légales', en: 'Legal notice' } },
    {
      id: '§1',
      title: { fr: 'Architectures d’un magasin', en: 'Architectures of a store' },
    },
    {
      id: '§2',
      title: { fr: 'Logiciels nécessaires et antivirus', en: 'Required software and antivirus' },
    },
  ],
}
