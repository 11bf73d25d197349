import type { Rule } from '@/lib/sizing/rule'

/** Self-Service, Web API and Web Tools: what is opened to the outside, and outgoing mail (§7). */
export const exposureRules: readonly Rule[] = [
  {
    id: 'xrp.exposure.scope',
    kinds: ['warning'],
    citation: { section: '§7' },
    statement: {
      fr: 'Le Self-Service, les Web API et les deux Web Tools (ERP Alert Service, ERP Data Service) appellent une vigilance particulière au déploiement.',
      en: 'Self-Service, the Web APIs and the Web Tools (ERP Data Service and ERP Alert Service) call for particular care when deployed.',
    },
  },
  {
    id: 'xrp.exposure.must-secure',
    kinds: ['requirement'],
    citation: { section: '§7' },
    statement: {
      fr: 'Ouvrir le Self-Service, les Web API ou l’ERP Data Service hors du réseau de l’entreprise oblige à protéger cette ouverture par des moyens de sécurité appropriés.',
      en: 'Opening Self-Service, the Web APIs or the ERP Data Service beyond the company network makes it necessary to protect that opening with suitable security measures.',
    },
    reading: {
      fr: 'L’ERP Alert Service figure dans le titre, pas dans la phrase : il ne fait qu’envoyer des messages, et n’expose donc rien à lui seul.',
      en: 'The ERP Alert Service is in the heading, not in the sentence: it only sends mail, and so exposes nothing by itself.',
    },
    assumptions: ['A-ALERT'],
  },
  {
    id: 'xrp.exposure.firewall-arr',
    kinds: ['requirement'],
    citation: { section: '§7' },
    statement: {
      fr: 'La protection comprend des règles de filtrage sur le pare-feu et un serveur de répartition ARR, qui filtre les échanges applicatifs.',
      en: 'The protection consists of traffic rules on the firewall and an ARR load balancer that filters application traffic.',
    },
  },
  {
    id: 'xrp.exposure.arr-doc',
    kinds: ['procedure'],
    citation: { section: '§7' },
    statement: {
      fr: 'L’installation de la répartition est décrite dans CNT_XRP_Sprint_Installation_ARR.pdf, livré avec le logiciel (Documentations\\Installation).',
      en: 'Installing the load balancer is described in CNT_XRP_Sprint_Installation_ARR.pdf, delivered with the software (Documentations\\Installation).',
    },
  },
  {
    id: 'xrp.exposure.rules-client',
    kinds: ['responsibility'],
    citation: { section: '§7' },
    statement: {
      fr: 'Le client décide lui-même de ses règles de sécurité, selon sa configuration.',
      en: 'The customer decides on its own security rules, according to its configuration.',
    },
  },
  {
    id: 'xrp.exposure.ssl',
    kinds: ['requirement'],
    citation: { section: '§7' },
    statement: {
      fr: 'Toute machine qui joint par Internet les serveurs de l’entreprise communique avec eux par un canal chiffré SSL.',
      en: 'Any machine that reaches the company’s servers over the Internet communicates with them through an encrypted SSL channel.',
    },
  },
  {
    id: 'xrp.exposure.ssl-doc',
    kinds: ['procedure'],
    citation: { section: '§7' },
    statement: {
      fr: 'Le réglage de SSL est décrit dans « CNT_Réglages sécuritaires Https pour solution XRP Sprint basée sur IIS v1_1.pdf », livré avec le logiciel.',
      en: 'Setting up SSL is described in “CNT_Réglages sécuritaires Https pour solution XRP Sprint basée sur IIS v1_1.pdf”, delivered with the software.',
    },
  },
  {
    id: 'xrp.alert.smtp-required',
    kinds: ['requirement'],
    citation: { section: '§7' },
    statement: {
      fr: 'L’ERP Alert Service envoie ses alertes par SMTP, sans autre possibilité : un service SMTP doit donc être disponible.',
      en: 'The ERP Alert Service sends its alerts by SMTP and in no other way: an SMTP service must therefore be available.',
    },
  },
  {
    id: 'xrp.alert.smtp-parameters',
    kinds: ['compatibility'],
    citation: { section: '§7' },
    statement: {
      fr: 'Le service SMTP retenu accepte une adresse, un port et une authentification par nom et mot de passe, en clair ou sous SSL.',
      en: 'The chosen SMTP service accepts an address, a port and authentication by name and password, in clear or over SSL.',
    },
  },
  {
    id: 'xrp.alert.smtp-limit',
    kinds: ['warning'],
    citation: { section: '§7' },
    statement: {
      fr: 'Les alertes peuvent être nombreuses au point de passer pour du courrier indésirable : la limite du contrat SMTP est à vérifier.',
      en: 'Alerts may be so many that they pass for unwanted mail: the limit of the SMTP contract has to be checked.',
    },
    reading: {
      fr: 'Quand le volume et la limite sont connus tous les deux, nous traitons un dépassement comme une erreur.',
      en: 'When volume and limit are both known, we treat an excess as an error.',
    },
    assumptions: ['A-SMTP-LIMIT'],
  },
  {
    id: 'xrp.alert.smtp-bulk',
    kinds: ['recommended'],
    citation: { section: '§7' },
    statement: {
      fr: 'Pour de gros volumes d’alertes, un service SMTP conçu pour les envois en masse est à envisager.',
      en: 'For large volumes of alerts, an SMTP service built for bulk sending is worth considering.',
    },
  },
]
