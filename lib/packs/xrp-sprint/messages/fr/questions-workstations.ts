import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about workstations, options, network and printers, in French. */
export const workstationQuestions: PackMessages = {
  'question.clients.label': 'Postes de travail',
  'question.clients.help': 'Ajoutez une ligne par groupe de postes identiques.',
  'question.clients.why':
    'Chaque groupe est comparé aux prérequis des postes : système, architecture 32 ou 64 bits, mémoire, Office. Les écarts sont signalés avec la façon de les corriger.',
  'question.clients.name.label': 'Nom du groupe',
  'question.clients.name.help': 'Par exemple Comptabilité, Siège ou Agence de Lyon.',
  'question.clients.count.label': 'Nombre de postes',
  'question.clients.os.label': 'Windows',
  'question.clients.os.help':
    'Windows 8.1 est le minimum ; une version récente de Windows 10 est conseillée.',
  'question.clients.win10Version.label': 'Version de Windows 10',
  'question.clients.win10Version.help':
    'Par exemple 22H2 ; tapez winver dans le menu Démarrer pour l’afficher.',
  'question.clients.architecture.label': 'Architecture',
  'question.clients.architecture.help':
    'Indiquée dans les paramètres de Windows ; les postes récents sont en 64 bits.',
  'question.clients.edition.label': 'Édition de Windows',
  'question.clients.edition.help':
    'L’édition Famille ne convient pas : elle ne rejoint pas un domaine.',
  'question.clients.language.label': 'Langue de Windows',
  'question.clients.memoryGb.label': 'Mémoire (Go)',
  'question.clients.memoryGb.help':
    'Mémoire vive de chaque poste : 4 Go au minimum, 8 Go conseillés.',
  'question.clients.office.label': 'Office',
  'question.clients.office.help': 'Version d’Office utilisée avec le logiciel sur ces postes.',
  'question.clients.officeBits.label': 'Office 32 ou 64 bits',
  'question.clients.officeBits.help':
    'Indiqué dans Office : menu Fichier, puis Compte et À propos.',
  'question.clients.express.label': 'SQL Server Express',
  'question.clients.express.help':
    'Nécessaire seulement pour une installation sur un seul poste, sans serveur.',
  'question.clients.expressLanguage.label': 'Langue de SQL Server Express',
  'question.clients.expressLanguage.help':
    'La même que celle de Windows, ou l’anglais, admis sur toutes les langues.',
  'question.clients.internetAccess.label': 'Accès à Internet',
  'question.clients.internetAccess.help':
    'Répondez oui si ces postes accèdent à Internet, utile à l’assistance à distance et aux mises à jour.',
  'question.pf.enabled.label': 'Option Pilotage Financier Pack',
  'question.pf.enabled.help':
    'Répondez oui si vous utilisez, ou prévoyez d’utiliser, cette option.',
  'question.pf.enabled.why':
    'Elle demande davantage de mémoire sur les postes, n’est validée que sur le réseau local et limite le nombre de lignes d’écritures.',
  'question.pf.workstations.label': 'Postes avec Pilotage Financier',
  'question.pf.workstations.help':
    'Nombre de postes de travail sur lesquels l’option sera utilisée.',
  'question.pf.workstations.why':
    'Chacun de ces postes doit disposer de 8 Go de mémoire ; 4 Go en 32 bits peuvent suffire, sans être conseillés.',
  'question.pf.linesPerYear.label': 'Lignes d’écritures par an',
  'question.pf.linesPerYear.help':
    'Nombre de lignes saisies en un an dans votre plus gros dossier, comptabilités générale et analytique réunies.',
  'question.pf.linesPerYear.why':
    'L’option n’est compatible qu’avec des dossiers de moins de 1 000 000 de lignes par an.',
  'question.pf.usedOver.label': 'Réseau utilisé par l’option',
  'question.pf.usedOver.help': 'Le réseau par lequel ces postes rejoignent le serveur.',
  'question.pf.usedOver.why':
    'L’option n’est validée que sur le réseau local ; ailleurs, la proposition porte une réserve.',
  'question.ebics.workstations.label': 'Postes d’échange bancaire (EBICS)',
  'question.ebics.workstations.help':
    'Nombre de postes « Transporteur », ceux qui échangent avec les banques par le protocole EBICS ; 0 s’il n’y en a pas.',
  'question.ebics.workstations.why':
    'Ces postes doivent fonctionner au moins sous Windows 8.1 en 64 bits.',

  'question.network.lanMbps.label': 'Débit du réseau local',
  'question.network.lanMbps.help':
    'Débit de la liaison entre les postes de travail et les serveurs, en mégabits ou gigabits par seconde.',
  'question.network.lanMbps.why':
    'Il faut au moins 100 Mb/s ; 1 Gb/s est conseillé pour que l’affichage reste rapide.',
  'question.printers.label': 'Imprimantes',
  'question.printers.help': 'Ajoutez une ligne par modèle d’imprimante utilisé avec le logiciel.',
  'question.printers.why':
    'Chaque modèle est comparé aux prérequis d’impression. Son pilote doit aussi être certifié pour les versions de Windows de vos postes et serveurs.',
  'question.printers.model.label': 'Modèle',
  'question.printers.model.help': 'Marque et modèle, ou à défaut le nom que vous lui donnez.',
  'question.printers.count.label': 'Nombre d’imprimantes',
  'question.printers.kind.label': 'Technique d’impression',
  'question.printers.format.label': 'Format du papier',
  'question.printers.driver.label': 'Langage du pilote',
  'question.printers.driver.help': 'Le langage PCL est celui que prévoient les prérequis.',
  'question.printers.memoryMb.label': 'Mémoire (Mo)',
  'question.printers.memoryMb.help':
    'Mémoire de l’imprimante : 16 Mo au minimum, plus de 16 Mo conseillés.',
  'question.printers.dpi.label': 'Résolution (points par pouce)',
  'question.printers.dpi.help': 'Finesse d’impression : 300 points par pouce au minimum.',
  'question.printers.connection.label': 'Raccordement',
  'question.counterSale.enabled.label': 'Vente au comptoir',
  'question.counterSale.enabled.help':
    'Répondez oui si des ventes au comptoir donnent lieu à l’impression de tickets.',
  'question.counterSale.enabled.why':
    'Seuls certains modèles d’imprimantes à tickets ont été validés.',
  'question.ticketPrinter.model.label': 'Modèle de l’imprimante à tickets',
  'question.ticketPrinter.model.help': 'Marque et modèle, par exemple EPSON TM-T88III.',
  'question.ticketPrinter.model.why':
    'Les modèles validés sont les EPSON TM-T88III, TM-U210, TM-U220 et TM-H6000II ; un autre modèle donne lieu à une réserve.',
  'question.backup.toolKnown.label': 'Sauvegarde déjà définie',
  'question.backup.toolKnown.help':
    'Répondez oui si vous savez avec quel outil tous les serveurs seront sauvegardés, disques et registre Windows compris.',
  'question.backup.toolKnown.why':
    'La sauvegarde est de votre responsabilité. Si elle n’est pas encore définie, nous l’inscrivons parmi les points à régler avant l’installation.',
  'question.pilotEnvironment.label': 'Environnement pilote',
  'question.pilotEnvironment.help':
    'Répondez oui si vous disposez d’une installation d’essai, distincte de la production.',
  'question.pilotEnvironment.why':
    'Il est recommandé d’y essayer les correctifs de Microsoft avant de les déployer partout.',
  'question.install.media.label': 'Support d’installation',
  'question.install.media.help': 'La façon dont vous recevrez le logiciel à installer.',
  'question.install.media.why':
    'Une installation à partir d’un DVD suppose un lecteur de DVD sur les machines concernées.',
}
