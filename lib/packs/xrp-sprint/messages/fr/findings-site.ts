import type { PackMessages } from '@/lib/sizing/pack'
import { clientSystem } from '../products'

const os = clientSystem('os', 'un autre système')
const group = 'Groupe « {group} »'

/** What a rule has to say about workstations, printers and the network, and what to do about it. */
export const siteFindings: PackMessages = {
  'finding.client-os-below-minimum': `${group} : ${os} est antérieur au minimum, Windows 8.1.`,
  'resolve.client-os-below-minimum': 'Passez ces postes à un Windows 10 à jour.',
  'finding.client-windows10-below-minimum': `${group} : Windows 10 version {version} est antérieur au minimum, la version 1607.`,
  'resolve.client-windows10-below-minimum':
    'Installez la dernière version de Windows 10 sur ces postes.',
  'finding.client-os-not-listed': `${group} : ${clientSystem('os', 'le système choisi')} ne figure pas dans le document, qui s’arrête à Windows 10.`,
  'resolve.client-os-not-listed': 'Faites confirmer ce système par Cegid avant de déployer.',
  'finding.xrp.support.win10-latest': `${group} : Windows 10 version {version} n’est pas la dernière ; Microsoft ne maintient que la plus récente.`,
  'resolve.xrp.support.win10-latest': 'Mettez Windows 10 à jour sur ces postes.',
  'finding.xrp.support.win10-latest.ended': `${group} : Microsoft a cessé de maintenir Windows 10 le {end}.`,
  'resolve.xrp.support.win10-latest.ended':
    'Demandez à Cegid quel système de poste est supporté aujourd’hui.',
  'finding.xrp.client.memory': `${group} : {memory, number} Go de mémoire, pour un minimum de {minimum, number} Go.`,
  'resolve.xrp.client.memory':
    'Portez la mémoire de ces postes à {minimum, number} Go au moins, et de préférence à {recommended, number} Go.',
  'finding.xrp.client.memory.recommended': `${group} : {memory, number} Go de mémoire suffisent, mais {recommended, number} Go sont recommandés.`,
  'resolve.xrp.client.memory.recommended':
    'Prévoyez {recommended, number} Go au prochain renouvellement de ces postes.',
  'finding.xrp.client.memory-monoposte': `${group} : {memory, number} Go de mémoire, alors qu’un poste qui travaille seul, sans serveur, devrait en avoir {recommended, number} Go.`,
  'resolve.xrp.client.memory-monoposte':
    'Portez la mémoire de ces postes à {recommended, number} Go.',
  'finding.xrp.client.edition': `${group} : l’édition Famille de Windows ne peut pas rejoindre un domaine.`,
  'resolve.xrp.client.edition': 'Passez ces postes à l’édition Professionnel ou Entreprise.',
  'finding.xrp.client.language': `${group} : Windows n’est ni en français ni en anglais.`,
  'resolve.xrp.client.language': 'Installez Windows en français ou en anglais sur ces postes.',
  'finding.xrp.client.office': `${group} : la version d’Office ne figure pas dans le document.`,
  'resolve.xrp.client.office':
    'Choisissez Office 2019 ou Microsoft 365, ou faites confirmer votre version par Cegid.',
  'finding.xrp.client.office-32bit': `${group} : Office 2013 est en 64 bits, alors que Cegid l’a qualifié en 32 bits.`,
  'resolve.xrp.client.office-32bit': 'Installez la version 32 bits d’Office 2013.',
  'finding.xrp.client.internet': `${group} : sans accès à Internet, ni l’assistance à distance de Cegid ni certaines mises à jour du système ne sont possibles.`,
  'resolve.xrp.client.internet':
    'Ouvrez à ces postes l’accès à TeamViewer et aux mises à jour, au moins le temps d’une intervention.',
  'finding.xrp.client.express-2016-64bit': `${group} : SQL Server Express 2016 n’existe qu’en 64 bits, et Windows est en 32 bits.`,
  'resolve.xrp.client.express-2016-64bit':
    'Installez SQL Server Express 2012 SP3, ou passez ces postes à un Windows 64 bits.',
  'finding.xrp.client.express-2016-os': `${group} : SQL Server 2016 SP1 n’est pas supporté sous ${os}.`,
  'resolve.xrp.client.express-2016-os':
    'Utilisez Windows 8, 8.1 ou 10, ou choisissez SQL Server Express 2012 SP3.',
  'finding.xrp.client.express-language': `${group} : SQL Server Express est {express, select, FR {en français} EN {en anglais} other {dans une autre langue}} et Windows {windows, select, FR {en français} EN {en anglais} other {dans une autre langue}}.`,
  'resolve.xrp.client.express-language':
    'Installez SQL Server Express dans la langue de Windows, ou en anglais.',
  'finding.xrp.client.browser':
    'Le document demande Internet Explorer 11, que Microsoft a retiré le {end}.',
  'resolve.xrp.client.browser': 'Demandez à Cegid quel navigateur utiliser aujourd’hui.',
  'finding.xrp.client.pf-memory':
    'Le Pilotage Financier Pack est prévu sur {needed, plural, one {# poste} other {# postes}}, mais {suitable, plural, =0 {aucun n’a} one {# seul a} other {# seulement ont}} un Windows 64 bits et {memory, number} Go de mémoire.',
  'resolve.xrp.client.pf-memory':
    'Équipez ces postes d’un Windows 64 bits et de {memory, number} Go de mémoire.',
  'finding.xrp.client.pf-memory.32bit':
    'Une partie des postes du Pilotage Financier Pack est en 32 bits : {suitable, plural, =0 {aucun n’a} one {# seul a} other {# seulement ont}} un Windows 64 bits et {memory, number} Go de mémoire, pour {needed, plural, one {# poste prévu} other {# postes prévus}}.',
  'resolve.xrp.client.pf-memory.32bit':
    'Préférez des postes 64 bits avec {memory, number} Go : le 32 bits peut passer, mais n’est pas recommandé.',
  'finding.xrp.client.pf-volume':
    'Le dossier compte {lines, number} lignes d’écritures par an ; le Pilotage Financier Pack en demande moins de {limit, number}.',
  'resolve.xrp.client.pf-volume':
    'Vérifiez le volume du dossier le plus important, et demandez à Cegid une autre solution s’il se confirme.',
  'finding.xrp.client.pf-lan-only':
    'Le Pilotage Financier Pack sera utilisé {network, select, wan {par un réseau étendu} internet {par Internet} other {à distance}}, alors qu’il n’est validé que sur un réseau local.',
  'resolve.xrp.client.pf-lan-only':
    'Réservez l’option aux postes du réseau local des serveurs, ou passez par le Bureau à distance après avis de Cegid.',
  'finding.xrp.client.ebics-os':
    '{needed, plural, one {# poste Transporteur doit utiliser} other {# postes Transporteur doivent utiliser}} EBICS, mais {suitable, plural, =0 {aucun poste décrit n’est} one {# seul poste décrit est} other {# postes décrits seulement sont}} sous Windows 8.1 ou plus récent en 64 bits.',
  'resolve.xrp.client.ebics-os':
    'Passez les postes Transporteur à un Windows 64 bits, 8.1 au minimum.',
  'finding.xrp.net.lan':
    'Le réseau local est à {speed, number} Mb/s ; le minimum est de {minimum, number} Mb/s.',
  'resolve.xrp.net.lan':
    'Passez le réseau local à {minimum, number} Mb/s au moins, et de préférence à {recommended, number} Mb/s.',
  'finding.xrp.net.lan.recommended':
    'Le réseau local est à {speed, number} Mb/s : le minimum est atteint, mais {recommended, number} Mb/s sont recommandés.',
  'resolve.xrp.net.lan.recommended':
    'Prévoyez un réseau à {recommended, number} Mb/s, au moins entre les serveurs.',
  'finding.xrp.print.spec.kind':
    'Imprimante « {printer} » : elle n’est pas à laser, le type que donne le document.',
  'resolve.xrp.print.spec.kind': 'Préférez une imprimante laser.',
  'finding.xrp.print.spec.format':
    'Imprimante « {printer} » : son format n’est pas A4, celui que donne le document.',
  'resolve.xrp.print.spec.format':
    'Vérifiez vos éditions sur cette imprimante, ou préférez le format A4.',
  'finding.xrp.print.spec.driver':
    'Imprimante « {printer} » : son pilote n’est pas de type PCL, celui que donne le document.',
  'resolve.xrp.print.spec.driver':
    'Installez un pilote PCL certifié si le constructeur en propose un.',
  'finding.xrp.print.spec.memoryMb':
    'Imprimante « {printer} » : {value, number} Mo de mémoire, pour un minimum de {minimum, number} Mo.',
  'resolve.xrp.print.spec.memoryMb':
    'Ajoutez de la mémoire à cette imprimante, ou remplacez-la : plus de {minimum, number} Mo sont recommandés.',
  'finding.xrp.print.spec.memoryMb.recommended':
    'Imprimante « {printer} » : {value, number} Mo de mémoire, tout juste le minimum ; davantage est recommandé.',
  'resolve.xrp.print.spec.memoryMb.recommended':
    'Prévoyez plus de {minimum, number} Mo de mémoire pour les éditions volumineuses.',
  'finding.xrp.print.spec.dpi':
    'Imprimante « {printer} » : {value, number} points par pouce, pour un minimum de {minimum, number}.',
  'resolve.xrp.print.spec.dpi':
    'Choisissez une imprimante d’au moins {minimum, number} points par pouce.',
  'finding.xrp.print.spec.connection':
    'Imprimante « {printer} » : elle est connectée localement ; le document recommande aussi le réseau IP.',
  'resolve.xrp.print.spec.connection':
    'Reliez l’imprimante au réseau si plusieurs personnes s’en servent.',
  'finding.xrp.print.tickets':
    'L’imprimante tickets « {model} » n’est pas de celles qui sont validées pour la vente comptoir.',
  'resolve.xrp.print.tickets':
    'Choisissez une EPSON TM-T88III, TM-U210, TM-U220 ou TM-H6000II, ou faites confirmer votre modèle par Cegid.',
  'finding.xrp.patch.pilot':
    'Il n’y a pas d’environnement pilote : les correctifs de Microsoft seront appliqués sans essai préalable.',
  'resolve.xrp.patch.pilot':
    'Réservez quelques machines à l’essai des correctifs avant de les généraliser.',
  'finding.xrp.backup.client-responsibility':
    'L’outil de sauvegarde n’est pas encore choisi, alors que les sauvegardes relèvent du client.',
  'resolve.xrp.backup.client-responsibility':
    'Choisissez un outil qui sauvegarde tous les disques et le registre de Windows, et essayez une restauration.',
}
