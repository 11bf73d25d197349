import type { Rule } from '@/lib/sizing/rule'

/** Whom the guide addresses, what it installs and in which order. */
export const introductionRules: readonly Rule[] = [
  {
    id: 'sxa.platform.iis',
    kinds: ['minimum'],
    citation: { section: 'audience' },
    statement: {
      fr: 'Le serveur web est IIS en version 10 au moins.',
      en: 'The web server is IIS, version 10 at least.',
    },
    reading: {
      fr: 'La phrase décrit les compétences du lecteur : nous la lisons comme un minimum, toute version antérieure y est contraire.',
      en: 'The sentence describes the reader’s skills: we read it as a minimum, and any earlier version is contrary to it.',
    },
  },
  {
    id: 'sxa.platform.sql',
    kinds: ['compatibility'],
    citation: { section: 'audience' },
    statement: {
      fr: 'La base de données repose sur SQL Server 2017 ou 2019.',
      en: 'The database rests on SQL Server 2017 or 2019.',
    },
    reading: {
      fr: 'Là encore, la phrase parle de compétences : nous en tirons la liste des versions admises. Une version plus récente n’y figure pas et reste à faire confirmer. Le guide ne donne aucune fin de support : celles que nous affichons viennent de l’éditeur de SQL Server, jour compris.',
      en: 'Here too the sentence speaks of skills: we take the list of accepted versions from it. A later version is not in it and is to be confirmed. The guide gives no end of support: those we show come from the publisher of SQL Server, the day included.',
    },
    assumptions: ['A-EXT-DATES', 'A-SUPPORT-DAY'],
  },
  {
    id: 'sxa.audience',
    kinds: ['responsibility'],
    citation: { section: 'audience' },
    statement: {
      fr: 'L’installation est confiée à un administrateur technique qualifié.',
      en: 'The installation is entrusted to a qualified technical administrator.',
    },
  },
  {
    id: 'sxa.ref.guidelines',
    kinds: ['requirement'],
    citation: { section: 'audience' },
    statement: {
      fr: 'Les prérequis se trouvent dans un autre document, les préconisations techniques SXA.2022.R2, à satisfaire en entier avant d’installer.',
      en: 'The prerequisites stand in another document, the SXA.2022.R2 technical guidelines, to be met in full before installing.',
    },
    reading: {
      fr: 'Ce document n’est pas entre nos mains : processeur, mémoire et disque sont donc notés « non donnés », et une réserve demeure tant que sa vérification n’est pas confirmée.',
      en: 'We do not hold that document: processor, memory and disk therefore read “not given”, and a reservation stays until its check is confirmed.',
    },
  },
  {
    id: 'sxa.scope.modules',
    kinds: ['default'],
    citation: { section: 'recommendations' },
    statement: {
      fr: 'Advanced réunit cinq modules : Trésorerie, Rapprochement, Paiements, Pouvoirs Bancaires, et Financements & Placements.',
      en: 'Advanced brings five modules together: reconciliation, bank authorities, treasury, payments, and financing and investments.',
    },
  },
  {
    id: 'sxa.order.install',
    kinds: ['procedure'],
    citation: { section: 'recommendations' },
    statement: {
      fr: 'Les produits s’installent l’un après l’autre : Bank Format Library 6.0.0, Common Services 6.0.0, Treasury 4.3.005, puis Advanced 2022 R2.',
      en: 'The products are installed one after the other: Bank Format Library 6.0.0, Common Services 6.0.0, Treasury 4.3.005, then Advanced 2022 R2.',
    },
  },
  {
    id: 'sxa.order.skip-treasury',
    kinds: ['procedure'],
    citation: { section: 'recommendations' },
    statement: {
      fr: 'Qui n’utilise pas Treasury passe à l’installation d’Advanced.',
      en: 'Whoever does not use Treasury goes on to the installation of Advanced.',
    },
    reading: {
      fr: 'À la lettre, les trois premières étapes seraient sautées, alors que la bibliothèque des formats et Common Services sont indispensables : nous ne sautons que Treasury.',
      en: 'To the letter, the first three steps would be skipped, although the format library and Common Services are indispensable: we skip Treasury alone.',
    },
    assumptions: ['A-SXA-SKIP'],
  },
  {
    id: 'sxa.order.close-apps',
    kinds: ['procedure'],
    citation: { section: 'recommendations' },
    statement: {
      fr: 'Aucune application ne reste ouverte pendant une installation.',
      en: 'No application stays open during an installation.',
    },
  },
  {
    id: 'sxa.bfl.needed',
    kinds: ['requirement'],
    citation: { section: 'first-installation' },
    statement: {
      fr: 'Bank Format Library convertit les fichiers importés et produit les remises de virements : elle est toujours installée.',
      en: 'Bank Format Library converts imported files and produces the transfer remittances: it is always installed.',
    },
  },
  {
    id: 'sxa.cs.needed',
    kinds: ['requirement'],
    citation: { section: 'first-installation' },
    statement: {
      fr: 'Common Services, qui gère utilisateurs, droits et licences, est toujours installé.',
      en: 'Common Services, which manages users, rights and licences, is always installed.',
    },
  },
  {
    id: 'sxa.cs.immediately-after-bfl',
    kinds: ['procedure'],
    citation: { section: 'first-installation' },
    statement: {
      fr: 'Common Services 6.0.0 suit la bibliothèque des formats sans rien d’autre entre les deux.',
      en: 'Common Services 6.0.0 follows the format library with nothing else in between.',
    },
  },
  {
    id: 'sxa.cs.open-scps',
    kinds: ['procedure'],
    citation: { section: 'first-installation' },
    statement: {
      fr: 'Avant le produit suivant, on vérifie que l’administration s’ouvre à l’adresse localhost/SCPS.',
      en: 'Before the next product, one checks that the administration opens at the address localhost/SCPS.',
    },
  },
]
