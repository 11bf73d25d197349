import type { Rule } from '@/lib/sizing/rule'

/** Workstations: office, tools, rights and the options that ask more of them (§8). */
export const workstationSoftwareRules: readonly Rule[] = [
  {
    id: 'xrp.client.office',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'La bureautique du poste, reliée par OLE, est Office 2013 SP1 au minimum ; Office 2019 ou Microsoft 365 est recommandé.',
      en: 'The workstation’s office suite, linked by OLE, is Office 2013 SP1 at least; Office 2019 or Microsoft 365 is recommended.',
    },
  },
  {
    id: 'xrp.client.office-32bit',
    kinds: ['recommended'],
    citation: { section: '§8', note: 'note (2)' },
    statement: {
      fr: 'Office 2013 s’installe de préférence en 32 bits, même sous un Windows 64 bits : c’est le conseil de Microsoft et la version que Cegid a qualifiée. Il est supporté sous Windows 8.1 et 10.',
      en: 'Office 2013 is best installed in 32-bit, even on a 64-bit Windows: this is Microsoft’s advice and the version Cegid has qualified. It is supported on Windows 8.1 and 10.',
    },
  },
  {
    id: 'xrp.client.dotnet',
    kinds: ['minimum'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le poste de travail reçoit .NET Framework 4.5.2.',
      en: 'The workstation is given .NET Framework 4.5.2.',
    },
  },
  {
    id: 'xrp.client.reader',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le lecteur de PDF est Adobe Reader 9 au minimum ; Acrobat Reader DC 2020 est recommandé.',
      en: 'The PDF reader is Adobe Reader 9 at least; Acrobat Reader DC 2020 is recommended.',
    },
  },
  {
    id: 'xrp.client.internet',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'note (3)' },
    statement: {
      fr: 'Le poste accède à Internet, pour l’assistance à distance de Cegid (TeamViewer) et pour les mises à jour importantes du système qu’aucun autre outil ne distribue.',
      en: 'The workstation reaches the Internet, for Cegid’s remote assistance (TeamViewer) and for important system updates that no other tool distributes.',
    },
  },
  {
    id: 'xrp.client.browser',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'Le navigateur du poste est Internet Explorer 11.',
      en: 'The workstation’s browser is Internet Explorer 11.',
    },
    reading: {
      fr: 'Microsoft a retiré Internet Explorer 11 en juin 2022, après la parution du document : au-delà, la règle demande une confirmation de Cegid.',
      en: 'Microsoft retired Internet Explorer 11 in June 2022, after the document came out: past that date the rule needs a confirmation from Cegid.',
    },
    assumptions: ['A-IE11'],
  },
  {
    id: 'xrp.client.ie-latest',
    kinds: ['warning'],
    citation: { section: '§8', note: 'note (5)' },
    statement: {
      fr: 'Depuis le 12 janvier 2016, Microsoft ne corrige plus que l’Internet Explorer le plus récent de chaque système encore supporté.',
      en: 'Since 12 January 2016, Microsoft fixes only the most recent Internet Explorer of each system that is still supported.',
    },
  },
  {
    id: 'xrp.client.teamviewer',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§8', note: 'table' },
    statement: {
      fr: 'L’assistance à distance utilise TeamViewer : version 11 au minimum, version 15 de préférence.',
      en: 'Remote assistance uses TeamViewer: version 11 at least, version 15 for preference.',
    },
  },
  {
    id: 'xrp.client.admin-monoposte',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'note' },
    statement: {
      fr: 'Sur un poste sans serveur (monoposte), installer et mettre à jour demande des droits d’administrateur ; le travail courant s’en passe.',
      en: 'On a single PC without a server, installing and updating takes administrator rights; everyday work does not.',
    },
  },
  {
    id: 'xrp.client.admin-server-config',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'note' },
    statement: {
      fr: 'Avec un ou plusieurs serveurs, les droits d’administrateur ne servent sur les postes qu’une fois, à la première installation.',
      en: 'With one or more servers, administrator rights are needed on workstations only once, at the first installation.',
    },
  },
  {
    id: 'xrp.client.pf-memory',
    kinds: ['requirement'],
    citation: { section: '§8', note: 'note (6)' },
    statement: {
      fr: 'Un poste équipé du Pilotage Financier Pack demande 8 Go de mémoire en 64 bits ; 4 Go en 32 bits peuvent passer, sans être recommandés.',
      en: 'A workstation with the Pilotage Financier Pack takes 8 GB of memory in 64-bit; 4 GB in 32-bit may do, but is not recommended.',
    },
  },
  {
    id: 'xrp.client.pf-volume',
    kinds: ['threshold'],
    citation: { section: '§8', note: 'note (6)' },
    statement: {
      fr: 'Le Pilotage Financier Pack convient tant que le dossier compte moins d’un million de lignes d’écritures par an, générales et analytiques réunies.',
      en: 'The Pilotage Financier Pack is suitable as long as the folder has fewer than one million entry lines a year, general and analytic together.',
    },
    reading: {
      fr: 'La limite vaut pour chaque dossier : c’est le plus volumineux qui compte, non la somme. À un million de lignes tout juste, elle est franchie.',
      en: 'The limit holds for each folder: the largest one counts, not the sum. At exactly one million lines it is crossed.',
    },
    assumptions: ['A-PF-FOLDER'],
  },
  {
    id: 'xrp.client.pf-lan-only',
    kinds: ['compatibility'],
    citation: { section: '§8', note: 'note (6)' },
    statement: {
      fr: 'Le Pilotage Financier Pack n’est validé que sur un réseau local, pas avec des Smart Clients reliés à des serveurs d’applications distants.',
      en: 'The Pilotage Financier Pack is validated on a local network only, not with Smart Clients connected to remote application servers.',
    },
  },
  {
    id: 'xrp.client.ebics-os',
    kinds: ['minimum'],
    citation: { section: '§8', note: 'note (8)' },
    statement: {
      fr: 'Un poste Transporteur qui utilise le module EBICS est au moins sous Windows 8.1, en 64 bits.',
      en: 'A Transporteur workstation that uses the EBICS module runs at least Windows 8.1, in 64-bit.',
    },
  },
]
