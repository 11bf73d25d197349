import type { Rule } from '@/lib/sizing/rule'

/** What the preamble says of responsibilities, backups and support. */
export const preambleRules: readonly Rule[] = [
  {
    id: 'ws.doc.identity',
    kinds: ['default'],
    citation: { section: 'preamble' },
    statement: {
      fr: 'Les prérequis de Cegid Retail Winstore ne portent ni numéro de version ni date de parution ; ils concernent une installation exploitée dans les locaux du client.',
      en: 'The prerequisites of Cegid Retail Winstore carry neither a version number nor a publication date; they concern an installation run on the customer’s premises.',
    },
    reading: {
      fr: 'Sans date, le document ne permet de conclure sur aucune fin de support : nous prenons les dates des éditeurs, et nous le disons.',
      en: 'Without a date, the document settles no end of support: we take the publishers’ dates, and say so.',
    },
  },
  {
    id: 'ws.scope.servers-and-workstations',
    kinds: ['default'],
    citation: { section: 'preamble' },
    statement: {
      fr: 'Seuls les serveurs et les postes de travail sont traités ; aucune puissance de processeur, mémoire ou capacité de disque n’est indiquée.',
      en: 'Only servers and workstations are dealt with; no processor power, memory or disk capacity is stated.',
    },
    reading: {
      fr: 'Toute caractéristique matérielle est donc notée « non donnée par le document » : nous n’en inventons pas.',
      en: 'Every hardware figure therefore reads “not given by the document”: we invent none.',
    },
  },
  {
    id: 'ws.general.liability',
    kinds: ['responsibility'],
    citation: { section: 'preamble' },
    statement: {
      fr: 'Cegid ne répond pas des dysfonctionnements causés par un écart avec les prérequis.',
      en: 'Cegid does not answer for malfunctions caused by a departure from the prerequisites.',
    },
  },
  {
    id: 'ws.general.common-use',
    kinds: ['responsibility'],
    citation: { section: 'preamble' },
    statement: {
      fr: 'Un client qui utilise aussi d’autres applications Cegid veille à satisfaire les prérequis de toutes à la fois.',
      en: 'A customer who also uses other Cegid applications sees to it that the prerequisites of all of them are met together.',
    },
  },
  {
    id: 'ws.general.non-compliant-tested',
    kinds: ['responsibility'],
    citation: { section: 'preamble' },
    statement: {
      fr: 'Après ses propres essais, un client peut garder une configuration non conforme ; le support n’agit alors que sur une anomalie reproduite dans un environnement conforme.',
      en: 'After tests of its own, a customer may keep a configuration that does not comply; support then acts only on a fault reproduced in an environment that does.',
    },
    reading: {
      fr: 'Un écart accepté reste visible dans la proposition, avec cette condition de support.',
      en: 'An accepted deviation stays visible in the proposal, with this condition of support.',
    },
  },
  {
    id: 'ws.general.contact-sales',
    kinds: ['procedure'],
    citation: { section: 'preamble' },
    statement: {
      fr: 'Pour une situation particulière, l’interlocuteur est l’ingénieur commercial de Cegid.',
      en: 'For a particular situation, the person to ask is the Cegid sales engineer.',
    },
  },
  {
    id: 'ws.backup.client-responsibility',
    kinds: ['responsibility'],
    citation: { section: 'remark' },
    statement: {
      fr: 'Le client assure lui-même ses sauvegardes, avec l’outil et la méthode de son choix.',
      en: 'The customer makes its own backups, with the tool and the method of its choice.',
    },
  },
  {
    id: 'ws.backup.information',
    kinds: ['responsibility'],
    citation: { section: 'remark' },
    statement: {
      fr: 'Au moment de l’installation, Cegid indique ce qu’il faut sauvegarder et comment sauvegarder et restaurer sans risque.',
      en: 'At the time of installation, Cegid says which data to back up and what care backup and restoration call for.',
    },
  },
  {
    id: 'ws.support.third-party-unsupported',
    kinds: ['prohibition'],
    citation: { section: 'remark' },
    statement: {
      fr: 'Une configuration qui repose sur un logiciel abandonné par son éditeur n’est pas supportée par Cegid.',
      en: 'A configuration that rests on software abandoned by its publisher is not supported by Cegid.',
    },
    reading: {
      fr: 'Le document ne donne aucune date : les fins de support viennent des éditeurs, jour compris, et sont affichées comme telles. Passé celle de SQL Server 2014, plus aucune ligne du tableau ne repose sur un moteur supporté. Pour pcAnywhere, que le document cite sans l’imposer seul, nous nous en tenons à une réserve.',
      en: 'The document gives no date: ends of support come from the publishers, the day included, and are shown as such. Once that of SQL Server 2014 has passed, no row of the table rests on a supported engine any more. For pcAnywhere, which the document names without imposing it alone, we stop at a reservation.',
    },
    assumptions: ['A-EXT-DATES', 'A-SUPPORT-DAY', 'A-PCA'],
  },
  {
    id: 'ws.legal.copyright',
    kinds: ['prohibition'],
    citation: { section: 'legal' },
    statement: {
      fr: 'Les documents de Cegid servent en interne, sans modification ni publication, et gardent leur mention de droit d’auteur.',
      en: 'Cegid’s documents serve internally, unmodified and unpublished, and keep their copyright notice.',
    },
    reading: {
      fr: 'La proposition cite les règles avec leurs références, dans nos propres termes, et ne contient pas le document.',
      en: 'The proposal cites the rules with their references, in our own words, and does not contain the document.',
    },
  },
]
