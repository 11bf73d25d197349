import type { Rule } from '@/lib/sizing/rule'

/** The link with Gestion commerciale: its order, its service and the companies it synchronises. */
export const integrationRules: readonly Rule[] = [
  {
    id: 'scrm.order.setup',
    kinds: ['procedure'],
    citation: { section: 'setup', note: 'table' },
    statement: {
      fr: 'Le programme d’installation se parcourt dans l’ordre : d’abord le service d’intégration s’il est voulu, ensuite l’application, neuve ou à mettre à jour.',
      en: 'The setup is worked through in order: first the integration service where it is wanted, then the application, new or to be updated.',
    },
  },
  {
    id: 'scrm.integration.install-gescom-first',
    kinds: ['procedure'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Pour relier les deux logiciels, Sage Gestion commerciale 100c s’installe avant tout le reste.',
      en: 'To link both products, Sage Gestion commerciale 100c is installed before all the rest.',
    },
  },
  {
    id: 'scrm.integration.on-crm-server',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Le service d’intégration prend place sur la machine qui recevra l’application.',
      en: 'The integration service takes its place on the machine that will receive the application.',
    },
    reading: {
      fr: 'Avec plusieurs serveurs, ce sera l’un des serveurs Web : les deux règles de placement sont alors respectées.',
      en: 'With several servers it is one of the web servers: both rules on its place are then met.',
    },
  },
  {
    id: 'scrm.integration.check-base',
    kinds: ['procedure'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Une base de Gestion commerciale issue d’une version plus ancienne se contrôle avant la liaison.',
      en: 'A Gestion commerciale database that comes from an older version is checked before the link.',
    },
  },
  {
    id: 'scrm.integration.backup',
    kinds: ['procedure'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Les données se sauvegardent avant de mettre l’intégration en place.',
      en: 'Data are backed up before the integration is put in place.',
    },
  },
  {
    id: 'scrm.integration.version-match',
    kinds: ['compatibility'],
    citation: { section: 'integration-service' },
    statement: {
      fr: 'Le service d’intégration, la Gestion commerciale et le CRM doivent être de versions qui vont ensemble.',
      en: 'The integration service, Gestion commerciale and the CRM must be of versions that go together.',
    },
    reading: {
      fr: 'Le guide ne donne pas la liste de ces versions : elles sont à rapprocher avant d’installer.',
      en: 'The guide does not list those versions: they are to be compared before installing.',
    },
  },
  {
    id: 'scrm.integration.admin-account',
    kinds: ['requirement'],
    citation: { section: 'integration-service' },
    statement: {
      fr: 'Le service d’intégration s’installe sous un compte Windows administrateur de la machine.',
      en: 'The integration service is installed under a Windows account that administers the machine.',
    },
  },
  {
    id: 'scrm.integration.sql-client',
    kinds: ['requirement'],
    citation: { section: 'integration-service' },
    statement: {
      fr: 'La machine du service d’intégration reçoit aussi le client SQL Server livré avec la Gestion commerciale.',
      en: 'The machine of the integration service also receives the SQL Server client of Gestion commerciale.',
    },
  },
  {
    id: 'scrm.integration.download',
    kinds: ['procedure'],
    citation: { section: 'integration-service' },
    statement: {
      fr: 'La version compatible du service se télécharge depuis le programme d’installation, puis se lance en administrateur.',
      en: 'The compatible version of the service is downloaded from the setup, then run as administrator.',
    },
    reading: {
      fr: 'La machine a donc besoin d’Internet à ce moment-là, ou d’un fichier téléchargé ailleurs.',
      en: 'The machine therefore needs the Internet at that moment, or a file downloaded elsewhere.',
    },
  },
  {
    id: 'scrm.company.title',
    kinds: ['threshold'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'L’intitulé d’une société, libre dans ses caractères, en compte 50 au plus et ne sert qu’une fois.',
      en: 'A company’s title, free in its characters, has 50 of them at most and is used only once.',
    },
    reading: {
      fr: 'Deux intitulés qui ne diffèrent que par la casse sont tenus pour identiques.',
      en: 'Two titles that differ only in case are held to be the same.',
    },
    assumptions: ['A-CRM-CASE'],
  },
  {
    id: 'scrm.company.name-advice',
    kinds: ['recommended'],
    citation: { section: 'integration-settings', note: 'note' },
    statement: {
      fr: 'Sage100 est l’intitulé conseillé : c’est celui que la fiche d’intégration propose.',
      en: 'Sage100 is the advised title: it is the one that the integration record offers.',
    },
  },
  {
    id: 'scrm.company.sample',
    kinds: ['default'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'La liste contient d’emblée une société fictive, Bijou SA.',
      en: 'The list holds a fictitious company, Bijou SA, from the start.',
    },
  },
  {
    id: 'scrm.company.admin-to-save',
    kinds: ['requirement'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'Seul un administrateur peut enregistrer les réglages des sociétés.',
      en: 'Only an administrator can save the settings of the companies.',
    },
  },
  {
    id: 'scrm.company.files',
    kinds: ['requirement'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'Une société se déclare avec son intitulé, son fichier comptable (.mae) et son fichier commercial (.gcm).',
      en: 'A company is declared with its title, its accounting file (.mae) and its commercial file (.gcm).',
    },
  },
  {
    id: 'scrm.company.sync-dormant',
    kinds: ['default'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'Les tiers en sommeil sont synchronisés ou laissés de côté, au choix du client.',
      en: 'Dormant third parties are synchronised or left aside, as the customer wishes.',
    },
  },
  {
    id: 'scrm.company.sync-contacts',
    kinds: ['default'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'Contacts : case décochée, les changements ne vont que du CRM vers la Gestion commerciale.',
      en: 'Contacts: with the box unticked, changes go only from the CRM to Gestion commerciale.',
    },
  },
  {
    id: 'scrm.company.sync-phones',
    kinds: ['default'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'Téléphones : case décochée, les changements ne vont que du CRM vers la Gestion commerciale.',
      en: 'Telephone numbers: with the box unticked, changes go only from the CRM to Gestion commerciale.',
    },
  },
  {
    id: 'scrm.company.sync-addresses',
    kinds: ['default'],
    citation: { section: 'integration-settings' },
    statement: {
      fr: 'Adresses : case décochée, les changements ne vont que du CRM vers la Gestion commerciale.',
      en: 'Addresses: with the box unticked, changes go only from the CRM to Gestion commerciale.',
    },
  },
]
