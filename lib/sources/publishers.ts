import type { PublisherSource } from './types'

/** The publications of third parties that figures of basis `publisher` rest on. */
const PUBLISHER_SOURCES: readonly PublisherSource[] = [
  {
    id: 'microsoft-lifecycle',
    publisher: 'Microsoft',
    title: {
      fr: 'Cycle de vie des produits Microsoft (dates de fin de support standard et étendu)',
      en: 'Microsoft product lifecycle (ends of mainstream and extended support)',
    },
    readOn: '2026-11-22',
    confidence: 'high',
  },
  {
    id: 'microsoft-session-host-sizing',
    publisher: 'Microsoft',
    title: {
      fr: 'Dimensionnement des machines virtuelles pour les sessions multi-utilisateurs',
      en: 'Virtual machine sizing for multi-session hosts',
    },
    readOn: '2026-11-22',
    confidence: 'high',
  },
]

/** The publication with this id; undefined where there is none. */
export const publisherSource = (id: string): PublisherSource | undefined =>
  PUBLISHER_SOURCES.find((source) => source.id === id)
