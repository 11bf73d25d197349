import type { Rule } from '@/lib/sizing/rule'

/** The whole solution: scope, responsibilities, backup, domain membership and supported third-party software (§1). */
export const generalRules: readonly Rule[] = [
  {
    id: 'xrp.doc.identity',
    kinds: ['default'],
    citation: { section: 'cover' },
    statement: {
      fr: 'Toutes les règles de ce dimensionnement sont lues dans les prérequis techniques publics de Cegid pour XRP Sprint On Premises, dans leur version 5.03 du 4 janvier 2021.',
      en: 'Every rule of this sizing is read from the public technical prerequisites of Cegid XRP Sprint On Premises, version 5.03 of 4 January 2021.',
    },
  },
  {
    id: 'xrp.scope.on-premises',
    kinds: ['requirement'],
    citation: { section: '§1' },
    statement: {
      fr: 'Seules les solutions éditées par Cegid et hébergées dans les locaux du client, qui les exploite lui-même, sont concernées ; une offre hébergée ou en SaaS sort du périmètre.',
      en: 'Only solutions published by Cegid that the customer hosts and runs on its own premises are covered; a hosted or SaaS offer is out of scope.',
    },
  },
  {
    id: 'xrp.general.liability',
    kinds: ['responsibility'],
    citation: { section: '§1' },
    statement: {
      fr: 'Si l’installation s’écarte des prérequis et fonctionne mal pour cette raison, Cegid n’en répond pas.',
      en: 'If the installation departs from the prerequisites and malfunctions for that reason, Cegid accepts no liability.',
    },
  },
  {
    id: 'xrp.general.common-use',
    kinds: ['responsibility'],
    citation: { section: '§1' },
    statement: {
      fr: 'Quand d’autres applications Cegid partagent l’environnement, il revient au client de vérifier que l’ensemble respecte les prérequis de chacune d’elles.',
      en: 'Where other Cegid applications share the environment, it is for the customer to check that the whole meets the prerequisites of each of them.',
    },
  },
  {
    id: 'xrp.general.identify-architecture',
    kinds: ['requirement'],
    citation: { section: '§1' },
    statement: {
      fr: 'Pour chaque poste et chaque tableau, le client indique s’il travaille en 32 ou en 64 bits ; les serveurs sont toujours en 64 bits.',
      en: 'For each workstation and each table, the customer states whether it runs 32-bit or 64-bit; servers are always 64-bit.',
    },
  },
  {
    id: 'xrp.backup.client-responsibility',
    kinds: ['responsibility'],
    citation: { section: '§1' },
    statement: {
      fr: 'Les sauvegardes relèvent du client, qui choisit ses outils et sa méthode.',
      en: 'Backups are the customer’s task, with the tools and the method of its choice.',
    },
  },
  {
    id: 'xrp.backup.information',
    kinds: ['responsibility'],
    citation: { section: '§1' },
    statement: {
      fr: 'À l’installation, Cegid indique ce qu’il faut sauvegarder et les précautions à respecter pour sauvegarder comme pour restaurer.',
      en: 'During the installation, Cegid states what has to be backed up and which precautions apply to backing up and restoring.',
    },
  },
  {
    id: 'xrp.backup.full-scope',
    kinds: ['recommended'],
    citation: { section: '§1' },
    statement: {
      fr: 'Cegid recommande de sauvegarder intégralement chaque serveur, quel que soit son rôle : la totalité des disques et le registre de Windows.',
      en: 'Cegid recommends backing up each server in full, whatever its role: all of its disks and the Windows registry.',
    },
  },
  {
    id: 'xrp.ad.domain-member',
    kinds: ['requirement'],
    citation: { section: '§1' },
    statement: {
      fr: 'Serveurs et postes de travail doivent tous appartenir au domaine Active Directory du client, car les applications s’appuient sur l’authentification intégrée de Windows.',
      en: 'Servers and workstations must all belong to the customer’s Active Directory domain, because the applications rely on Windows integrated authentication.',
    },
    reading: {
      fr: 'Prise à la lettre, la règle vise aussi un serveur de répartition placé en DMZ. Nous l’appliquons sur le réseau interne ; pour la DMZ, le rattachement au domaine est à confirmer auprès de Cegid.',
      en: 'Taken literally, the rule also covers a load balancer placed in a DMZ. We apply it on the internal network; for the DMZ, joining the domain is to be confirmed with Cegid.',
    },
    assumptions: ['A-DMZ-AD'],
  },
  {
    id: 'xrp.general.hardware-proposal',
    kinds: ['procedure'],
    citation: { section: '§1' },
    statement: {
      fr: 'Les prérequis se lisent avec la proposition de matériel qui les accompagne toujours et qui tient compte des échanges avec l’avant-vente.',
      en: 'The prerequisites are read together with the hardware proposal that always comes with them and reflects what was discussed with presales.',
    },
  },
  {
    id: 'xrp.support.third-party-unsupported',
    kinds: ['prohibition'],
    citation: { section: '§1', note: 'note' },
    statement: {
      fr: 'Une configuration dont un logiciel tiers (Windows, SQL Server, Office) a dépassé la fin de support de son éditeur n’est plus supportée par Cegid. Les dates figurent au §13.',
      en: 'A configuration in which a third-party product (Windows, SQL Server, Office) is past its publisher’s end of support is no longer supported by Cegid. The dates stand in §13.',
    },
    reading: {
      fr: 'Les dates du §13 sont celles du support standard et le jour de fin est encore supporté. Le jour même de sa parution, le document plaçait ainsi hors support plusieurs de ses propres minimums ; nous appliquons les dates telles quelles. Un contrat de support complémentaire déclaré transforme l’erreur en avertissement, et les dates étendues de l’éditeur sont affichées pour information.',
      en: 'The dates of §13 are those of mainstream support, and the end day itself is still supported. On its own day of issue the document thus put several of its own minimums out of support; we apply the dates as they stand. A declared complementary support contract turns the error into a warning, and the publisher’s extended dates are shown for information.',
    },
    assumptions: ['A-SUPPORT-DAY', 'A-EXT-DATES'],
  },
]
