import type { PackMessages } from '@/lib/sizing/pack'

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = {
  'action.prepare-network':
    'Préparer le réseau local de chaque magasin qui compte plusieurs machines.',
  'action.install-windows':
    'Installer {os, select, W7 {Windows 7} W10 {Windows 10{channel, select, LTSB { LTSB} LTSC { LTSC} Pro { Pro} other {}}} W11 {Windows 11} other {le système retenu}} en {bits, number} bits.',
  'action.install-sql-express': 'Installer SQL Server Express, version {version}.',
  'action.install-cco':
    'Installer les composants communs OPOS (CCO) {version}, seuls et avant les pilotes.',
  'action.install-opos-epson':
    'Installer le pilote OPOS d’Epson {version} sans les CCO qui l’accompagnent.',
  'action.install-opos-ibm':
    'Installer le pilote OPOS d’IBM {version} sans les CCO qui l’accompagnent.',
  'action.install-opos-wincor':
    'Installer Pro BasePOS JVM {version} de Wincor sans les CCO qui l’accompagnent.',
  'action.install-opos-aures':
    'Installer Ole Pos {version} d’Aures sans les CCO qui l’accompagnent.',
  'action.install-winstore': 'Installer Cegid Retail Winstore.',
  'action.install-exchanges':
    'Installer les logiciels d’échange : MEDIA TRANSFER, MEDIA CONTACT et FTP.',
  'action.install-remote-tools':
    'Installer le proxy et l’outil de prise en main à distance, UltraVNC de préférence.',
  'action.receive-backup-information':
    'Recevoir de Cegid la liste des données à sauvegarder, avec ses consignes.',
  'action.back-up': 'Faire une première sauvegarde et essayer de la restaurer.',
  'checklist.respect-prerequisites':
    'Respecter les prérequis : Cegid ne répond pas des dysfonctionnements dus à un écart.',
  'checklist.contact-publisher':
    'Consulter l’ingénieur commercial de Cegid pour les points propres à ce projet.',
  'checklist.ask-for-hardware':
    'Demander à Cegid le processeur, la mémoire et le disque des caisses et des serveurs : le document n’en dit rien.',
  'checklist.keep-document-internal':
    'Garder le document de Cegid pour un usage interne ; ne pas le joindre à la proposition.',
  'checklist.identify-architecture':
    'Relever pour chaque machine si son Windows est en 32 ou en 64 bits : les pilotes en dépendent.',
  'checklist.store-network':
    'Fournir un réseau local dans chaque magasin qui compte plusieurs machines.',
  'checklist.choose-antivirus': 'Choisir un antivirus autre que Kaspersky et AntiVir.',
  'checklist.plan-backups': 'Choisir l’outil et la méthode de sauvegarde, et leur responsable.',
  'checklist.name-peripherals':
    'Indiquer la marque des périphériques et la version de leurs pilotes OPOS pour {stores}.',
  'checklist.wincor-machines':
    'Vérifier que les pilotes Wincor ne servent que sur des machines Wincor : {stores}.',
  'checklist.common-prerequisites':
    'Rapprocher ces prérequis de ceux des autres applications Cegid : {applications}.',
  'checklist.leave-out-bundled-cco':
    'Décocher les CCO dans l’installeur de chaque pilote ; seule la version 1.14 installée à part doit rester.',
  'checklist.choose-remote-tool': 'Convenir avec Cegid de l’outil de prise en main à distance.',
  'checklist.hand-over-backup-information':
    'Remettre au client la liste des données à sauvegarder, avec les consignes de restauration.',
  'checklist.spare-application-folders':
    'En cas de lenteur ou de panne due à l’antivirus, exclure les dossiers {folders} de son analyse en temps réel, sur chaque machine.',
  'checklist.follow-publishers-support':
    'Suivre les fins de support des éditeurs et remplacer à temps les produits concernés.',
  'checklist.compliant-test-environment':
    'Garder un environnement conforme aux prérequis, pour y reproduire les anomalies à signaler au support.',
  'document.source-prerequisites':
    'Prérequis techniques Cegid Retail Winstore, sans version ni date',
  'document.hardware-characteristics':
    'Caractéristiques matérielles des caisses et des serveurs, à demander à Cegid',
  'document.backup-information':
    'Liste des données à sauvegarder, avec ses consignes, remise par Cegid à l’installation',
  'document.current-prerequisites':
    'Prérequis en vigueur, à demander à Cegid : ceux-ci reposent sur un moteur qui n’est plus supporté',
  'sheet.compatibility': 'Logiciels de chaque magasin, au regard du tableau du document',
  'config.compatibility-wanted': 'Selon le document',
  'config.compatibility-store': 'Magasin',
  'column.store': 'Magasin',
  'column.system': 'Système',
  'column.engine': 'Moteur SQL',
  'column.common': 'CCO',
  'column.drivers': 'Pilotes OPOS',
  'column.verdict': 'Contrôle',
  'cell.wanted-system': 'Windows 7 ou 10, 32 ou 64 bits',
  'cell.system.W7': 'Windows 7, {bits, number} bits',
  'cell.system.W10':
    'Windows 10{channel, select, LTSB { LTSB} LTSC { LTSC} Pro { Pro} other {}}, {bits, number} bits',
  'cell.system.W11': 'Windows 11, {bits, number} bits',
  'cell.system.windows-server': 'Windows Server, {bits, number} bits',
  'cell.system.other': 'Autre système, {bits, number} bits',
  'cell.engine': 'Express {version}',
  'cell.engine-other': 'Autre version',
  'cell.drivers-unknown': 'Non indiqués',
  'cell.verdict.none': '—',
  'cell.verdict.listed': 'Conforme',
  'cell.verdict.to-confirm': 'À confirmer',
  'cell.verdict.refused': 'Non conforme',
  'sheet.machines': 'Machines des magasins',
  'sheet.versions': 'Versions à installer',
  'sheet.antivirus': 'Réglage de l’antivirus en cas de problème',
  'config.machine.till-autonomous': 'Caisse autonome',
  'config.machine.till-main': 'Caisse principale',
  'config.machine.till-secondary': 'Caisses secondaires',
  'config.machine.store-server': 'Serveur de magasin',
  'config.machine.exchanges': 'Logiciels d’échange (MEDIA TRANSFER, MEDIA CONTACT, FTP)',
  'config.version.cco': 'Composants communs OPOS (CCO)',
  'config.version.sql': 'Moteur de base de données',
  'config.version.opos': 'Pilote OPOS',
  'config.antivirus.folders': 'Dossiers à exclure de l’analyse en temps réel',
}
