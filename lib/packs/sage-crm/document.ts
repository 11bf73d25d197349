import type { SourceDocument } from '@/lib/sources/types'

/**
 * The installation guide all rules of this pack are read from. The guide bears neither a version nor a date, and its
 * chapters have no numbers: section ids and titles are ours, in the order of the guide.
 */
export const document: SourceDocument = {
  id: 'sage-100c-crm-installation-guide',
  title: 'Sage 100c CRM – Installez votre logiciel',
  publisher: 'Sage',
  version: null,
  date: null,
  sections: [
    {
      id: 'legal',
      title: { fr: 'Propriété, conformité et mise en garde', en: 'Ownership and disclaimer' },
    },
    {
      id: 'foreword',
      title: { fr: 'Préambule et autres guides', en: 'Foreword and other guides' },
    },
    { id: 'presentation', title: { fr: 'Présentation', en: 'Presentation' } },
    { id: 'preconditions', title: { fr: 'Conditions préalables', en: 'Preconditions' } },
    { id: 'setup', title: { fr: 'Contenu du setup', en: 'Contents of the setup' } },
    {
      id: 'integration-service',
      title: {
        fr: 'Installation du service d’intégration',
        en: 'Installing the integration service',
      },
    },
    {
      id: 'installation',
      title: { fr: 'Installation de Sage 100c CRM', en: 'Installing Sage 100c CRM' },
    },
    {
      id: 'integration-settings',
      title: { fr: 'Réglage de l’intégration Sage 100', en: 'Setting up the Sage 100 integration' },
    },
    { id: 'updates', title: { fr: 'Mises à jour', en: 'Updates' } },
    { id: 'licence-key', title: { fr: 'Clé de licence', en: 'Licence key' } },
    {
      id: 'without-sql-server',
      title: { fr: 'Installation sans SQL Server', en: 'Installation without SQL Server' },
    },
    {
      id: 'multi-server',
      title: { fr: 'Installation multiserveur', en: 'Multi-server installation' },
    },
  ],
}
