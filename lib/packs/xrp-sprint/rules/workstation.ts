import type { Rule } from '@/lib/sizing/rule'

/** Workstations: hardware and Windows (§8). */
export const workstationRules: readonly Rule[] = [
  {
    id: 'xrp.client.cpu',
    kinds: ['minimum'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le processeur du poste de travail est un Intel Core i.',
      en: 'The workstation’s processor is an Intel Core i.',
    },
  },
  {
    id: 'xrp.client.os-x86',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'En 32 bits, le poste de travail est sous Windows 8.1, ou sous Windows 10 à partir de la version 1607 ; un Windows 10 à jour est recommandé.',
      en: 'In 32-bit, the workstation runs Windows 8.1, or Windows 10 from version 1607 on; an up-to-date Windows 10 is recommended.',
    },
    reading: {
      fr: 'La mise en page a perdu la séparation des colonnes. Nous lisons : au minimum Windows 8.1 ou Windows 10 version 1607 ; recommandé, la version courante de Windows 10, comme l’annexe le demande.',
      en: 'The layout has lost the column split. We read: at least Windows 8.1 or Windows 10 version 1607; recommended, the current version of Windows 10, as the annex asks.',
    },
    assumptions: ['A-W10-1607'],
  },
  {
    id: 'xrp.client.os-x64',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'En 64 bits, le poste de travail est sous Windows 8.1, ou sous Windows 10 à partir de la version 1607 ; un Windows 10 à jour est recommandé.',
      en: 'In 64-bit, the workstation runs Windows 8.1, or Windows 10 from version 1607 on; an up-to-date Windows 10 is recommended.',
    },
    reading: {
      fr: 'Même lecture qu’en 32 bits. Windows 11, postérieur au document, n’y figure pas et donne un avertissement.',
      en: 'Same reading as in 32-bit. Windows 11, later than the document, is not in it and gives a warning.',
    },
    assumptions: ['A-W10-1607', 'A-NOT-LISTED'],
  },
  {
    id: 'xrp.client.edition',
    kinds: ['minimum'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Windows est en édition Professionnel sur les postes de travail.',
      en: 'Windows is the Professional edition on workstations.',
    },
    reading: {
      fr: 'Nous acceptons l’édition Entreprise, qui contient la Professionnel ; l’édition Famille ne peut pas rejoindre un domaine.',
      en: 'We accept the Enterprise edition, which contains Professional; the Home edition cannot join a domain.',
    },
    assumptions: ['A-W10-ENT'],
  },
  {
    id: 'xrp.client.language',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le Windows du poste de travail est en français ou en anglais.',
      en: 'The workstation’s Windows is in French or in English.',
    },
  },
  {
    id: 'xrp.client.memory',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le poste de travail dispose de 4 Go de mémoire au minimum ; 8 Go et plus sont recommandés.',
      en: 'The workstation has 4 GB of memory at least; 8 GB and more is recommended.',
    },
  },
  {
    id: 'xrp.client.memory-monoposte',
    kinds: ['recommended'],
    citation: { section: '§8', note: 'note (1)' },
    statement: {
      fr: 'Pour un poste qui travaille seul (monoposte), au moins 8 Go de mémoire sont recommandés.',
      en: 'For a single PC without a server, at least 8 GB of memory is recommended.',
    },
  },
  {
    id: 'xrp.client.nic',
    kinds: ['minimum'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'La carte réseau du poste de travail est à 1 Gb/s.',
      en: 'The workstation has a 1 Gb/s network card.',
    },
    reading: {
      fr: 'Le réseau local, lui, admet 100 Mb/s (§11) : une carte à 1 Gb/s y convient, il n’y a pas de contradiction.',
      en: 'The local network, for its part, may run at 100 Mb/s (§11): a 1 Gb/s card works on it, so there is no contradiction.',
    },
  },
  {
    id: 'xrp.client.screen',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'L’écran mesure au moins 15 pouces ; 17 pouces ou plus sont recommandés.',
      en: 'The screen measures at least 15 inches; 17 inches or more is recommended.',
    },
  },
  {
    id: 'xrp.client.video',
    kinds: ['minimum'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'La carte vidéo affiche 65 000 couleurs.',
      en: 'The video card shows 65,000 colours.',
    },
  },
  {
    id: 'xrp.client.resolution',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'L’affichage est d’au moins 1024 × 768 points ; 1440 × 900 est recommandé.',
      en: 'The display has at least 1024 × 768 pixels; 1440 × 900 is recommended.',
    },
  },
  {
    id: 'xrp.client.text-size',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le texte s’affiche à sa taille normale : 96 points par pouce, soit 100 %.',
      en: 'Text is displayed at its normal size: 96 pixels per inch, that is, 100%.',
    },
  },
  {
    id: 'xrp.client.express-version',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Un poste sans serveur (monoposte) utilise SQL Server Express : 2012 SP3 au minimum, 2016 SP1 de préférence.',
      en: 'A single PC without a server uses SQL Server Express: 2012 SP3 at least, 2016 SP1 for preference.',
    },
    reading: {
      fr: 'La ligne s’intitule 32 bits mais recommande une version qui n’existe qu’en 64 bits : nous retenons 2012 SP3 sous un Windows 32 bits et 2016 SP1 sous un Windows 64 bits.',
      en: 'The row is headed 32-bit but recommends a version that exists in 64-bit only: we take 2012 SP3 on a 32-bit Windows and 2016 SP1 on a 64-bit Windows.',
    },
  },
  {
    id: 'xrp.client.express-language',
    kinds: ['compatibility'],
    citation: { section: '§8', note: 'note (4)' },
    statement: {
      fr: 'SQL Server Express est dans la langue de Windows ; seule sa version anglaise s’installe sous un Windows d’une autre langue.',
      en: 'SQL Server Express is in the language of Windows; only its English version may be installed on a Windows of another language.',
    },
  },
  {
    id: 'xrp.client.express-2016-64bit',
    kinds: ['compatibility'],
    citation: { section: '§8', note: 'note (4)' },
    statement: {
      fr: 'SQL Server Express 2016 n’existe qu’en 64 bits et exige un Windows 64 bits.',
      en: 'SQL Server Express 2016 is 64-bit only and requires a 64-bit Windows.',
    },
  },
  {
    id: 'xrp.client.express-2016-os',
    kinds: ['compatibility'],
    citation: { section: '§8', note: 'note (4)' },
    statement: {
      fr: 'SQL Server 2016 SP1 fonctionne sous Windows 8, 8.1 et 10, seuls systèmes de poste où il est supporté.',
      en: 'SQL Server 2016 SP1 runs on Windows 8, 8.1 and 10, the only workstation systems on which it is supported.',
    },
  },
]
