import type { Rule } from '@/lib/sizing/rule'

/** Who installs, what the guide leaves to other documents, and what must be settled before anything is installed. */
export const preconditionRules: readonly Rule[] = [
  {
    id: 'scrm.doc.audience',
    kinds: ['responsibility'],
    citation: { section: 'foreword' },
    statement: {
      fr: 'Le guide s’adresse à un administrateur aguerri ou à un consultant certifié, qui sait administrer le logiciel, sauvegarder et restaurer une base SQL.',
      en: 'The guide is written for a seasoned administrator or a certified consultant who can administer the software and back up and restore an SQL database.',
    },
  },
  {
    id: 'scrm.doc.customer-adequacy',
    kinds: ['responsibility'],
    citation: { section: 'legal' },
    statement: {
      fr: 'C’est au client de vérifier, logiciel en main, que les fonctions répondent à ses besoins.',
      en: 'It is for the customer to check, with the software at hand, that its functions meet the needs.',
    },
  },
  {
    id: 'scrm.licence.usage',
    kinds: ['prohibition'],
    citation: { section: 'legal' },
    statement: {
      fr: 'Utiliser le logiciel au-delà des droits achetés est interdit.',
      en: 'Using the software beyond the rights that were bought is forbidden.',
    },
    reading: {
      fr: 'Le guide ne dit pas comment les utilisateurs se comptent : nous comparons les utilisateurs nommés prévus au nombre que porte la licence.',
      en: 'The guide does not say how users are counted: we compare the named users planned with the number on the licence.',
    },
    assumptions: ['A-CRM-USERS'],
  },
  {
    id: 'scrm.ref.techspec',
    kinds: ['requirement'],
    citation: { section: 'foreword' },
    statement: {
      fr: 'Les caractéristiques du matériel et des logiciels figurent dans le guide des spécifications techniques, CRM_TECHSPECIF_V100.PDF.',
      en: 'Hardware and software characteristics stand in the guide to technical specifications, CRM_TECHSPECIF_V100.PDF.',
    },
    reading: {
      fr: 'Ce guide ne nous a pas été fourni : processeurs, mémoire, disques et réseau sont notés « non donné par le document » et à relever dans ce guide.',
      en: 'That guide was not supplied to us: processors, memory, disks and network read “not given by the document” and are to be looked up there.',
    },
  },
  {
    id: 'scrm.ref.matrix',
    kinds: ['compatibility'],
    citation: { section: 'foreword' },
    statement: {
      fr: 'Les versions acceptées de SQL Server, de Windows et des navigateurs figurent dans le guide des compatibilités, CRM_MATRIX_V100.PDF.',
      en: 'The accepted versions of SQL Server, Windows and browsers stand in the compatibility guide, CRM_MATRIX_V100.PDF.',
    },
    reading: {
      fr: 'Ce guide ne nous a pas été fourni : aucune version n’est jugée compatible ou non, et chacune est à y vérifier. La fin de support publiée par Microsoft est montrée à côté, le jour de fin étant encore supporté.',
      en: 'That guide was not supplied to us: no version is judged compatible or not, and each is to be checked there. The end of support published by Microsoft stands beside it, the end day itself being still supported.',
    },
    assumptions: ['A-EXT-DATES', 'A-SUPPORT-DAY'],
  },
  {
    id: 'scrm.client.browser-only',
    kinds: ['requirement'],
    citation: { section: 'presentation' },
    statement: {
      fr: 'Rien ne s’installe sur les postes : il leur faut un navigateur et une liaison IP jusqu’aux serveurs de l’application.',
      en: 'Nothing is installed on workstations: they need a browser and an IP route to the application servers.',
    },
  },
  {
    id: 'scrm.exchange.remote',
    kinds: ['default'],
    citation: { section: 'presentation', note: 'note' },
    statement: {
      fr: 'La synchronisation avec Exchange peut tourner sur une autre machine que le serveur de l’application.',
      en: 'The synchronisation with Exchange may run on another machine than the application server.',
    },
    reading: {
      fr: 'Cette machine n’est pas décrite par le guide : elle est signalée, mais n’entre pas dans le nombre de serveurs.',
      en: 'The guide does not describe that machine: it is mentioned, but not counted among the servers.',
    },
  },
  {
    id: 'scrm.single-install-per-server',
    kinds: ['prohibition'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Un serveur de production ne porte pas plus d’une installation de Sage 100c CRM.',
      en: 'A production server carries no more than one installation of Sage 100c CRM.',
    },
    reading: {
      fr: 'Le guide ne parle pas des installations de test : en placer une à côté de la production donne un avertissement. Les noms de serveurs se comparent sans tenir compte de la casse.',
      en: 'The guide does not mention test installations: putting one beside production gives a warning. Server names are compared without case.',
    },
    assumptions: ['A-CRM-TEST'],
  },
  {
    id: 'scrm.licence.valid-key',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Il faut une clé de licence valide, établie au nom de la société ; les renseignements se saisissent tels que le fournisseur les a communiqués.',
      en: 'A valid licence key is needed, made out in the company’s name; details are entered just as the supplier gave them.',
    },
  },
  {
    id: 'scrm.rights.admin',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Celui qui installe doit être administrateur du serveur, du domaine et du serveur de bases de données.',
      en: 'Whoever installs must be an administrator of the server, of the domain and of the database server.',
    },
  },
  {
    id: 'scrm.jre.own',
    kinds: ['default'],
    citation: { section: 'preconditions', note: 'note' },
    statement: {
      fr: 'Le logiciel apporte son propre Java (JRE), rangé par défaut dans Program Files (x86)\\Sage\\CRM\\Services\\JRE8.',
      en: 'The software brings its own Java (JRE), by default in Program Files (x86)\\Sage\\CRM\\Services\\JRE8.',
    },
    reading: {
      fr: 'Ce chemin contient « CRM » là où celui de l’outil de licence contient le nom d’installation : nous l’indiquons tel qu’il est écrit, à vérifier sur place.',
      en: 'This path contains “CRM” where that of the licence tool contains the installation name: we give it as it is written, to be checked on site.',
    },
  },
  {
    id: 'scrm.iis.stop-authorised',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'L’arrêt d’IIS pendant l’installation doit être accepté : tous les sites Web du serveur s’arrêtent avec lui.',
      en: 'Stopping IIS during the installation must be agreed to: all web sites of the server stop with it.',
    },
  },
  {
    id: 'scrm.iis.port-80',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Sur le site Web par défaut d’IIS, le port 80 doit être libre : le logiciel et ses composants en ont besoin.',
      en: 'On the default web site of IIS, port 80 must be free: the software and its components need it.',
    },
    reading: {
      fr: 'Le guide ne dit rien d’un accès en HTTPS ni d’un autre port : le port 80 reste obligatoire dans tous les cas.',
      en: 'The guide says nothing of HTTPS or of another port: port 80 remains mandatory in every case.',
    },
  },
  {
    id: 'scrm.iis.tomcat-wait',
    kinds: ['procedure'],
    citation: { section: 'preconditions', note: 'note' },
    statement: {
      fr: 'Après un redémarrage d’IIS ou de la machine, le tableau de bord peut répondre par une erreur tant que Tomcat n’a pas démarré.',
      en: 'After a restart of IIS or of the server, the interactive dashboard may show an error until Tomcat has started.',
    },
  },
  {
    id: 'scrm.sql.ssms-remote',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Quand SQL Server est sur une autre machine, Management Studio s’installe sur le serveur de l’application.',
      en: 'Where SQL Server is on another machine, Management Studio is installed on the application server.',
    },
    reading: {
      fr: 'En multiserveur, la base est toujours sur une autre machine : nous l’installons sur chaque serveur Web.',
      en: 'With several servers the database is always on another machine: we install it on each web server.',
    },
    assumptions: ['A-CRM-SSMS-ALL'],
  },
  {
    id: 'scrm.sql.browser',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Le service SQL Browser doit être installé et démarré : l’import de données (Import plus) s’en sert.',
      en: 'The SQL Browser service must be installed and started: the data import (Import plus) uses it.',
    },
    reading: {
      fr: 'Le guide le demande sans condition : nous le tenons pour nécessaire même sans Import plus.',
      en: 'The guide asks for it without condition: we hold it necessary even without Import plus.',
    },
  },
  {
    id: 'scrm.sql.collation',
    kinds: ['requirement'],
    citation: { section: 'preconditions' },
    statement: {
      fr: 'Le classement par défaut de SQL Server doit être FRENCH_CI_AS.',
      en: 'The default collation of SQL Server must be FRENCH_CI_AS.',
    },
    reading: {
      fr: 'Le nom du classement se compare sans tenir compte de la casse : French_CI_AS convient.',
      en: 'The name of the collation is compared without case: French_CI_AS will do.',
    },
  },
  {
    id: 'scrm.net.architecture-first',
    kinds: ['requirement'],
    citation: { section: 'setup' },
    statement: {
      fr: 'Avant de commencer, toute l’architecture du réseau du client doit être connue.',
      en: 'Before starting, the customer’s whole network architecture must be known.',
    },
  },
]
