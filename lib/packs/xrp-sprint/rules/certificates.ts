import type { Rule } from '@/lib/sizing/rule'

/** Encryption between the users' application and the servers, and its certificates (§13). */
export const certificatesRules: readonly Rule[] = [
  {
    id: 'xrp.ssl.choice',
    kinds: ['default'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'L’application de l’utilisateur dialogue avec le serveur d’applications ou de répartition en http, sans chiffrement, ou en https.',
      en: 'The user’s application talks to the application server or load balancer over http, without encryption, or over https.',
    },
  },
  {
    id: 'xrp.ssl.lan-http',
    kinds: ['default'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'Sur le réseau de l’entreprise, le http sans certificat est le plus simple, le moins cher et le plus répandu.',
      en: 'On the company network, http without a certificate is the simplest, cheapest and most common way.',
    },
  },
  {
    id: 'xrp.ssl.internal-ca',
    kinds: ['procedure'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'Si l’entreprise a sa propre autorité de certification Windows, connue de ses appareils, Cegid peut fournir la marche à suivre pour utiliser un de ses certificats.',
      en: 'If the company has its own Windows certificate authority, known to its devices, Cegid can supply the steps for using one of its certificates.',
    },
  },
  {
    id: 'xrp.ssl.internet-encrypt',
    kinds: ['recommended'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'Par Internet, ou par tout réseau moins sûr que celui de l’entreprise, le chiffrement des échanges est vivement recommandé.',
      en: 'Over the Internet, or any network less safe than the company’s own, encrypting the traffic is strongly advised.',
    },
    reading: {
      fr: 'Pour le Smart Client, ne pas chiffrer donne un avertissement ; pour le Self-Service, les Web API et l’ERP Data Service, le §7 est plus strict et c’est une erreur.',
      en: 'For the Smart Client, not encrypting gives a warning; for Self-Service, the Web APIs and the ERP Data Service, §7 is stricter and it is an error.',
    },
  },
  {
    id: 'xrp.ssl.self-signed',
    kinds: ['prohibition'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'Un certificat auto-signé ne convient qu’à une maquette sur postes Windows : il ne sert qu’aux Smart Clients à fenêtre de connexion, ne prouve pas l’identité du serveur et se confirme à chaque connexion.',
      en: 'A self-signed certificate suits only a mock-up on Windows workstations: it serves only Smart Clients with a login window, does not prove the server’s identity and has to be confirmed at each connection.',
    },
  },
  {
    id: 'xrp.ssl.public-ca',
    kinds: ['recommended'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'Sur Internet, le certificat d’une autorité reconnue est recommandé ; son prix dépend de l’autorité, des appareils visés, de la durée (de 1 à 5 ans) et du type.',
      en: 'On the Internet, a certificate from a recognised authority is recommended; its price depends on the authority, the devices to be served, the term (1 to 5 years) and the type.',
    },
    reading: {
      fr: 'Nous comptons un certificat par nom publié. Les autorités publiques n’en délivrent plus pour plusieurs années : il se renouvelle au moins chaque année.',
      en: 'We count one certificate per published name. Public authorities no longer issue them for several years: it is renewed at least every year.',
    },
    assumptions: ['A-CERT-QTY'],
  },
  {
    id: 'xrp.ssl.usual-certificate',
    kinds: ['default'],
    citation: { section: '§13', note: 'SSL' },
    statement: {
      fr: 'Le document cite comme usuel un certificat serveur 40 bits valable trois ans, acheté chez TBS Internet, sous sa marque ou celle de VeriSign.',
      en: 'The document names as usual a 40-bit server certificate valid for three years, bought from TBS Internet, under its own brand or VeriSign’s.',
    },
    reading: {
      fr: 'Cette indication est dépassée (40 bits, trois ans) : nous ne la proposons jamais telle quelle.',
      en: 'This indication is outdated (40 bits, three years): we never propose it as it stands.',
    },
  },
]
