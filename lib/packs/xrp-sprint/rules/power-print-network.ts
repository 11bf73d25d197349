import type { Rule } from '@/lib/sizing/rule'

/** Power plan, printers, network and the example infrastructure (§9 to §12). */
export const powerPrintNetworkRules: readonly Rule[] = [
  {
    id: 'xrp.power.high-performance',
    kinds: ['recommended'],
    citation: { section: '§9' },
    statement: {
      fr: 'Sous Windows Server 2012 et ultérieurs, le mode d’alimentation « Performances élevées » convient aux serveurs très sollicités qui doivent réagir vite.',
      en: 'On Windows Server 2012 and later, the “High performance” power plan suits busy servers that have to react fast.',
    },
  },
  {
    id: 'xrp.power.bios',
    kinds: ['requirement'],
    citation: { section: '§9' },
    statement: {
      fr: 'Le BIOS doit laisser Windows piloter l’alimentation.',
      en: 'The BIOS must let Windows control the power settings.',
    },
    reading: {
      fr: 'Le document renvoie à un chapitre sur les réglages du matériel qu’il ne contient pas : l’option exacte est à chercher chez le constructeur.',
      en: 'The document points to a chapter on hardware settings that it does not contain: the exact option is to be found with the manufacturer.',
    },
  },
  {
    id: 'xrp.power.machines',
    kinds: ['recommended'],
    citation: { section: '§9' },
    statement: {
      fr: 'Sont visés le serveur d’infrastructure qui sauvegarde, le Bureau à distance, SQL Server en production, l’hyperviseur et le serveur qui porte le Report Service.',
      en: 'This concerns the infrastructure server that makes the backups, Remote Desktop, SQL Server in production, the hypervisor and the server that carries the Report Service.',
    },
  },
  {
    id: 'xrp.print.certified-drivers',
    kinds: ['requirement'],
    citation: { section: '§10' },
    statement: {
      fr: 'Chaque imprimante a un pilote certifié pour les systèmes des postes et des serveurs, surtout en 64 bits.',
      en: 'Each printer has a certified driver for the systems of workstations and servers, in 64-bit above all.',
    },
  },
  {
    id: 'xrp.print.spec',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§10', note: 'table' },
    statement: {
      fr: 'Les imprimantes sont des lasers A4 à pilote PCL, à 300 points par pouce au moins, avec 16 Mo de mémoire au minimum et plus de 16 Mo de préférence ; la connexion est locale, ou de préférence locale ou par le réseau IP.',
      en: 'Printers are A4 lasers with a PCL driver, at 300 dots per inch at least, with 16 MB of memory at least and more than 16 MB for preference; they are connected locally, or for preference locally or over the IP network.',
    },
  },
  {
    id: 'xrp.print.tickets',
    kinds: ['compatibility'],
    citation: { section: '§10' },
    statement: {
      fr: 'Pour la vente comptoir, trois familles EPSON sont validées : TM-T88III et TM-U210/U220 pour les tickets, TM-H6000II pour les tickets et les chèques.',
      en: 'For counter sales, three EPSON families are validated: TM-T88III and TM-U210/U220 for tickets, TM-H6000II for tickets and cheques.',
    },
    reading: {
      fr: 'La phrase nomme Cegid Business et non XRP Sprint : un autre modèle ne donne qu’un avertissement.',
      en: 'The sentence names Cegid Business, not XRP Sprint: another model gives no more than a warning.',
    },
  },
  {
    id: 'xrp.net.ipv4',
    kinds: ['requirement'],
    citation: { section: '§11', note: 'note (1)' },
    statement: {
      fr: 'Le réseau fonctionne en TCP/IP version 4 ; IPv6 peut s’y ajouter.',
      en: 'The network runs TCP/IP version 4; IPv6 may come on top.',
    },
  },
  {
    id: 'xrp.net.exceptions',
    kinds: ['warning'],
    citation: { section: '§11', note: 'note (2)' },
    statement: {
      fr: 'Selon le réseau et sa sécurité, il peut falloir ajouter des exceptions au navigateur ou revoir les réglages des routeurs et des proxys.',
      en: 'Depending on the network and its security, exceptions may have to be added to the browser, or router and proxy settings reviewed.',
    },
  },
  {
    id: 'xrp.net.remote-assistance',
    kinds: ['requirement'],
    citation: { section: '§11', note: 'note (3)' },
    statement: {
      fr: 'L’assistance à distance passe par Internet avec TeamViewer, à l’adresse https://get.teamviewer.com/CegidQS.',
      en: 'Remote assistance goes over the Internet with TeamViewer, at https://get.teamviewer.com/CegidQS.',
    },
  },
  {
    id: 'xrp.net.hotfix-download',
    kinds: ['requirement'],
    citation: { section: '§11', note: 'table' },
    statement: {
      fr: 'Les correctifs des applications se téléchargent sur https://www.cegidlife.com/, ce qui suppose un accès Internet.',
      en: 'Application fixes are downloaded from https://www.cegidlife.com/, which takes Internet access.',
    },
  },
  {
    id: 'xrp.net.lan',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§11', note: 'table' },
    statement: {
      fr: 'Le débit du réseau local est de 100 Mb/s au moins, et de préférence de 1 Gb/s.',
      en: 'The local network offers at least 100 Mb/s; 1 Gb/s is recommended.',
    },
  },
  {
    id: 'xrp.net.wan-fixed',
    kinds: ['recommended'],
    citation: { section: '§11', note: 'table' },
    statement: {
      fr: 'L’accès Internet d’un site fixe est au moins de type ADSL ; le SDSL est recommandé.',
      en: 'Internet access at a fixed site is ADSL at least; SDSL is recommended.',
    },
  },
  {
    id: 'xrp.net.wan-mobile',
    kinds: ['recommended'],
    citation: { section: '§11', note: 'table' },
    statement: {
      fr: 'L’accès Internet mobile est au moins en 3G ; le Wi-Fi est recommandé.',
      en: 'Mobile Internet access is 3G at least; Wi-Fi is recommended.',
    },
  },
  {
    id: 'xrp.net.info-only',
    kinds: ['warning'],
    citation: { section: '§11', note: 'note (4)' },
    statement: {
      fr: 'Les conseils sur les accès Internet sont indicatifs : l’offre se choisit d’après l’usage et les performances attendues.',
      en: 'The advice on Internet access is indicative: the offer is chosen by usage and expected performance.',
    },
  },
  {
    id: 'xrp.scheme.dedicated-machines',
    kinds: ['default'],
    citation: { section: '§12' },
    statement: {
      fr: 'Dans l’exemple d’infrastructure, le rôle d’infrastructure et chaque rôle de Cegid ont leur propre machine.',
      en: 'In the example infrastructure, the infrastructure role and each Cegid role have a machine of their own.',
    },
  },
  {
    id: 'xrp.scheme.clients',
    kinds: ['default'],
    citation: { section: '§12' },
    statement: {
      fr: 'Les postes rejoignent le serveur d’applications directement, par un Smart Client, depuis le réseau local ou un réseau étendu privé (WAN).',
      en: 'Workstations reach the application server directly, through a Smart Client, from the local network or from a private wide-area network (WAN).',
    },
    reading: {
      fr: 'Le WAN du schéma est un réseau privé ; l’accès par Internet relève des §4 et §5. Le WAN n’impose donc pas à lui seul un serveur de répartition.',
      en: 'The WAN of the scheme is a private network; access over the Internet belongs to §4 and §5. The WAN alone therefore asks for no load balancer.',
    },
  },
  {
    id: 'xrp.scheme.placement',
    kinds: ['default'],
    citation: { section: '§12', note: 'figure' },
    statement: {
      fr: 'L’exemple place AD, DNS et DHCP sur un serveur d’infrastructure, les bases et CDM sur un autre, et réunit sur un troisième la configuration métier, IIS, le Report Service, MSMQ et les licences.',
      en: 'The example puts AD, DNS and DHCP on an infrastructure server, the databases and CDM on another, and gathers business configuration, IIS, Report Service, MSMQ and licences on a third.',
    },
  },
]
