import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about access from outside, Cegid services and the database server, in French. */
export const serverQuestions: PackMessages = {
  'question.wan.label': 'Sites reliés par un réseau privé',
  'question.wan.help':
    'Répondez oui si d’autres sites rejoignent vos serveurs par un réseau privé (WAN), sans passer par Internet.',
  'question.wan.why':
    'La liaison figure alors sur le schéma. L’éditeur cite des types d’accès à titre indicatif, à confirmer selon l’usage de chaque site.',
  'question.internet.smartClient.label': 'Accès au logiciel par Internet',
  'question.internet.smartClient.help':
    'Répondez oui si des personnes utiliseront le Smart Client, le programme Cegid du poste de travail, par Internet.',
  'question.internet.smartClient.why':
    'Le serveur d’applications reste toujours sur votre réseau interne. Un accès par Internet impose donc un serveur de répartition (ARR) dans une zone isolée du reste, la DMZ.',
  'question.exposure.selfService.label': 'Utilisation de Self-Service',
  'question.exposure.selfService.help':
    'Dites si le composant Self-Service sera utilisé, et s’il doit l’être aussi hors de votre réseau.',
  'question.exposure.selfService.why':
    'Ouvert sur l’extérieur, ce service doit être protégé : pare-feu, serveur de répartition en DMZ et échanges chiffrés.',
  'question.exposure.webApi.label': 'Utilisation des Web API',
  'question.exposure.webApi.help':
    'Dites si d’autres logiciels échangeront avec Cegid XRP Sprint par ses Web API, et s’ils le feront aussi hors de votre réseau.',
  'question.exposure.webApi.why':
    'Ouvertes sur l’extérieur, ces portes d’entrée pour les programmes doivent être protégées comme les autres services publiés.',
  'question.exposure.erpDataService.label': 'Utilisation d’ERP Data Service',
  'question.exposure.erpDataService.help':
    'Dites si ERP Data Service, l’un des outils web de Cegid, sera utilisé, et s’il doit l’être aussi hors de votre réseau.',
  'question.exposure.erpDataService.why':
    'Ouvert sur l’extérieur, ce service expose une partie du logiciel : il doit être protégé comme les autres services publiés.',
  'question.tls.mode.label': 'Certificat du serveur',
  'question.tls.mode.help':
    'Le certificat prouve l’identité du serveur et permet de chiffrer les échanges (https).',
  'question.tls.mode.why':
    'Sur le réseau de l’entreprise, l’usage courant est de s’en passer. Par Internet, un certificat d’une autorité reconnue est conseillé, et un service ouvert sur l’extérieur ne peut pas rester sans chiffrement.',
  'question.arr.highAvailability.label': 'Doubler le serveur de répartition',
  'question.arr.highAvailability.help':
    'Répondez oui pour que l’accès reste possible si un serveur de répartition (ARR) tombe en panne.',
  'question.arr.highAvailability.why':
    'Nous proposons alors deux serveurs de répartition, avec deux cartes réseau chacun.',
  'question.exposure.erpAlertService.label': 'Envoi d’alertes (ERP Alert Service)',
  'question.exposure.erpAlertService.help':
    'Dites si le logiciel enverra des alertes par courriel.',
  'question.exposure.erpAlertService.why':
    'Ce service ne peut pas fonctionner sans serveur de messagerie (SMTP), dont nous demandons alors les réglages.',
  'question.smtp.host.label': 'Serveur de messagerie (SMTP)',
  'question.smtp.host.help':
    'Nom ou adresse du serveur qui envoie les courriels, par exemple smtp.exemple.fr ; le mot de passe n’est jamais demandé ici.',
  'question.smtp.host.why':
    'Les alertes partent par ce serveur. Sans lui, ERP Alert Service ne peut rien envoyer.',
  'question.smtp.port.label': 'Port du serveur de messagerie',
  'question.smtp.port.help':
    'Numéro de port indiqué par votre fournisseur de messagerie, de 1 à 65 535 ; 25 est le plus courant.',
  'question.smtp.port.why':
    'Ce port doit être ouvert dans le pare-feu : il figure dans le plan des flux réseau.',
  'question.smtp.auth.label': 'Connexion au serveur de messagerie',
  'question.smtp.auth.help':
    'La façon dont le logiciel doit se faire reconnaître par le serveur de messagerie.',
  'question.smtp.auth.why':
    'Le service accepte un nom et un mot de passe, avec ou sans chiffrement SSL. Un fournisseur qui exige OAuth ne convient pas.',
  'question.smtp.user.label': 'Compte d’envoi',
  'question.smtp.user.help':
    'Nom du compte qui enverra les alertes ; ne saisissez pas son mot de passe.',
  'question.smtp.user.why':
    'Ce nom figure dans la fiche de réglages remise à la personne qui installera le service.',
  'question.smtp.dailyVolume.label': 'Courriels envoyés par jour',
  'question.smtp.dailyVolume.help':
    'Nombre de courriels que vous pensez envoyer chaque jour ; laissez vide si vous ne le savez pas.',
  'question.smtp.dailyVolume.why':
    'Des envois nombreux peuvent être pris pour du courrier indésirable. Au besoin, un service d’envoi en nombre est à prévoir.',
  'question.smtp.contractLimit.label': 'Limite d’envoi du contrat',
  'question.smtp.contractLimit.help':
    'Nombre de courriels par jour que votre contrat autorise ; laissez vide si vous ne le savez pas.',
  'question.smtp.contractLimit.why':
    'Nous la comparons au volume prévu, pour que les alertes ne soient pas bloquées.',

  'question.databases.label': 'Bases de données par métier',
  'question.databases.help':
    'Pour chaque métier (comptabilité, paie…), indiquez combien de bases de données, ou dossiers, vous utiliserez.',
  'question.databases.why':
    'Les traitements automatiques se répartissent par métier, et une instance gère au plus 30 bases. Une instance de plus est nécessaire au-delà.',
  'question.databases.domain.label': 'Métier',
  'question.databases.domain.help':
    'Par exemple Comptabilité ou Paie ; chaque métier une seule fois.',
  'question.databases.count.label': 'Nombre de bases',
  'question.databases.count.help': 'Bases de données, ou dossiers, de ce métier.',
  'question.services.report.label': 'Service d’édition',
  'question.services.report.help':
    'Cegid Report Service, qui produit les états à imprimer : dites où il doit fonctionner.',
  'question.services.report.why':
    'Par défaut, il partage le serveur d’applications. Un serveur réservé est souhaitable si les états à produire sont nombreux ; ce choix vous revient.',
  'question.services.msmq.label': 'Files de messages (MSMQ)',
  'question.services.msmq.help':
    'La fonction de Windows qui met en attente les demandes échangées entre les services : dites où elle doit fonctionner.',
  'question.services.msmq.why':
    'Par défaut, elle partage le serveur d’applications. La placer ailleurs ajoute un serveur de services.',
  'question.services.processServer.label': 'Traitements lourds (Process Server)',
  'question.services.processServer.help':
    'Le service qui exécute les traitements lourds et occasionnels : dites où il doit fonctionner.',
  'question.services.processServer.why':
    'Un traitement lourd peut ralentir les personnes connectées au même serveur. Le réserver à une autre machine les en protège.',
  'question.services.workerProcess.label': 'Actions répétées (Worker Process)',
  'question.services.workerProcess.help':
    'Le service qui exécute les actions courtes et fréquentes, comme la validation d’une pièce comptable : dites où il doit fonctionner.',
  'question.services.workerProcess.why':
    'Un Worker Process consomme des ressources même au repos. Selon leur nombre, un serveur réservé peut être souhaitable.',
  'question.wp.avgConcurrentUsers.label': 'Utilisateurs simultanés en moyenne',
  'question.wp.avgConcurrentUsers.help':
    'Nombre de personnes connectées en même temps à une heure ordinaire, et non au plus fort de la journée.',
  'question.wp.avgConcurrentUsers.why':
    'Avec le nombre de bases, cette moyenne sert à calibrer les Worker Process dans le classeur fourni par l’éditeur.',
  'question.wp.countFromCalibration.label':
    'Worker Process selon le calibrage (0 : pas encore connu)',
  'question.wp.countFromCalibration.help':
    'Nombre de Worker Process obtenu avec le classeur de calibrage de l’éditeur ; 0 si vous ne l’avez pas encore rempli.',
  'question.wp.countFromCalibration.why':
    'Ce nombre ne se calcule qu’avec le classeur de l’éditeur. Nous reprenons votre résultat et n’en inventons aucun.',
  'question.wp.memoryFromCalibrationGb.label': 'Mémoire selon le calibrage (0 : pas encore connu)',
  'question.wp.memoryFromCalibrationGb.help':
    'Mémoire en Go que le classeur de calibrage demande pour les Worker Process ; 0 si vous ne l’avez pas encore rempli.',
  'question.wp.memoryFromCalibrationGb.why':
    'Cette mémoire s’ajoute à celle du serveur qui héberge les Worker Process.',

  'question.db.os.label': 'Windows du serveur de bases de données',
  'question.db.os.help': 'Version de Windows Server installée sur le serveur de bases de données.',
  'question.db.os.why':
    'Seules certaines associations de Windows et de SQL Server ont été essayées. Nous vérifions aussi que Microsoft prend encore cette version en charge.',
  'question.db.sqlVersion.label': 'Version de SQL Server',
  'question.db.sqlVersion.help': 'Version du moteur qui gère les bases de données.',
  'question.db.sqlVersion.why':
    'Elle doit aller de pair avec la version de Windows choisie et être encore prise en charge par Microsoft.',
  'question.db.sqlSp.label': 'Service Pack de SQL Server 2012',
  'question.db.sqlSp.help':
    'Numéro du Service Pack, c’est-à-dire du lot de correctifs, installé avec SQL Server 2012.',
  'question.db.sqlSp.why': 'Avec SQL Server 2012, le Service Pack 3 est le niveau minimal admis.',
  'question.db.sqlEdition.label': 'Édition de SQL Server',
  'question.db.sqlEdition.help': 'L’édition que vous possédez ou comptez acheter.',
  'question.db.sqlEdition.why':
    'Standard est l’édition minimale. Express n’est pas admise sur un serveur, et les autres ne figurent pas dans les prérequis.',
  'question.db.sharedWithOtherApps.label': 'Moteur partagé avec d’autres logiciels',
  'question.db.sharedWithOtherApps.help':
    'Répondez oui si ce SQL Server gère aussi les bases d’autres logiciels.',
  'question.db.sharedWithOtherApps.why':
    'Des logiciels qui se partagent un moteur ont parfois des réglages ou des calendriers de mise à jour incompatibles : il est conseillé de le réserver à Cegid.',
  'question.db.cdmInstalled.label': 'Outil d’entretien des bases (CDM)',
  'question.db.cdmInstalled.help':
    'Répondez oui si Cegid Database Maintenance sera installé sur le serveur de bases de données.',
  'question.db.cdmInstalled.why':
    'Cet outil a besoin de .NET Framework 3.5, que nous ajoutons alors à la liste des logiciels à installer.',
  'question.supportContract.label': 'Contrats de support complémentaires',
  'question.supportContract.help':
    'Cochez les produits pour lesquels vous avez souscrit un support payant au-delà de la date de fin de leur support principal.',
  'question.supportContract.why':
    'Un produit qui n’est plus pris en charge rend la configuration non conforme. Un contrat complémentaire lève l’erreur, mais l’accord de Cegid reste à confirmer par écrit.',
  'question.db.osEdition.label': 'Édition de Windows Server',
  'question.db.osEdition.help': 'Édition de Windows installée sur le serveur de bases de données.',
  'question.db.osEdition.why': 'Les prérequis admettent les éditions Standard et Datacenter.',
  'question.db.osLanguage.label': 'Langue de Windows Server',
  'question.db.osLanguage.help': 'Langue de Windows sur le serveur de bases de données.',
  'question.db.osLanguage.why':
    'Les prérequis prévoient le français et l’anglais. SQL Server doit, sauf exception, être dans la même langue.',
  'question.db.sqlLanguage.label': 'Langue de SQL Server',
  'question.db.sqlLanguage.help': 'Langue dans laquelle SQL Server est installé.',
  'question.db.sqlLanguage.why':
    'Elle doit être celle de Windows ; seul SQL Server en anglais s’installe sur un Windows d’une autre langue.',
  'question.db.collation.label': 'Classement de SQL Server',
  'question.db.collation.help':
    'Le classement (collation) règle la façon dont SQL Server trie et compare les textes ; gardez French_CI_AS en cas de doute.',
  'question.db.collation.why':
    'Le logiciel exige un classement qui ignore la casse (CI) et distingue les accents (AS). La langue, elle, est libre.',
  'question.iis.os.label': 'Windows des serveurs d’applications',
  'question.iis.os.help':
    'Version de Windows Server installée sur les serveurs d’applications (IIS).',
  'question.iis.os.why':
    'Tous les serveurs d’applications doivent être de la même version, et cette version doit être encore prise en charge par Microsoft.',
  'question.arr.os.label': 'Windows des serveurs de répartition',
  'question.arr.os.help':
    'Version de Windows Server installée sur les serveurs de répartition (ARR).',
  'question.arr.os.why':
    'Tous les serveurs de répartition doivent être de la même version, et cette version doit être encore prise en charge par Microsoft.',
}
