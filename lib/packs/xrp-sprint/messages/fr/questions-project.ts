import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about the project, the people who connect and the session hosts, in French. */
export const projectQuestions: PackMessages = {
  'question.configuration.label': 'Type d’installation',
  'question.configuration.help':
    'Choisissez l’installation sur un seul poste si une seule personne travaille dans le logiciel, sans serveur.',
  'question.configuration.why':
    'Sur un seul poste, la base de données est installée avec SQL Server Express sur ce poste et aucun serveur n’est proposé. Dans tous les autres cas, nous dimensionnons des serveurs.',
  'question.environment.label': 'Usage prévu',
  'question.environment.help':
    'La production sert au travail quotidien ; la maquette sert à essayer le logiciel avant de décider.',
  'question.environment.why':
    'Certaines facilités, comme le certificat autosigné, ne sont admises que pour une maquette. Le mode d’alimentation des serveurs de production est aussi vérifié.',
  'question.platform.label': 'Serveurs physiques ou virtuels',
  'question.platform.help':
    'Indiquez si chaque serveur sera une machine à part entière ou une machine virtuelle hébergée sur un serveur plus puissant.',
  'question.platform.why':
    'Les besoins restent les mêmes dans les deux cas, mais une machine virtuelle peut être moins rapide qu’une machine physique : ses performances sont à évaluer avant de s’engager.',
  'question.hypervisor.label': 'Logiciel de virtualisation',
  'question.hypervisor.help':
    'Le logiciel qui fait fonctionner vos machines virtuelles (hyperviseur).',
  'question.hypervisor.why':
    'Les essais de l’éditeur ont porté surtout sur Hyper-V et VMware. Avec un autre produit, il faut s’assurer que Windows et SQL Server y sont pris en charge.',
  'question.licence.fixedMac.label': 'Adresse réseau fixe pour les licences',
  'question.licence.fixedMac.help':
    'Répondez oui si la machine virtuelle qui porte les licences garde toujours la même adresse MAC (l’identifiant de sa carte réseau).',
  'question.licence.fixedMac.why':
    'Le module de licences reconnaît la machine à sa carte réseau. Si cette adresse change, les licences cessent de fonctionner.',
  'question.ad.domainExists.label': 'Domaine Active Directory existant',
  'question.ad.domainExists.help':
    'Répondez oui si votre entreprise possède déjà un annuaire Active Directory, qui gère les comptes Windows.',
  'question.ad.domainExists.why':
    'Les utilisateurs sont reconnus par leur compte Windows. Sans domaine, il faut d’abord en créer un, sur une machine que nous ajoutons au projet.',
  'question.ad.allMachinesJoined.label': 'Toutes les machines sont dans le domaine',
  'question.ad.allMachinesJoined.help':
    'Répondez oui si tous les serveurs et tous les postes de travail sont, ou seront, rattachés à ce domaine.',
  'question.ad.allMachinesJoined.why':
    'Une machine restée hors du domaine ne peut pas utiliser l’authentification Windows dont le logiciel a besoin.',
  'question.otherCegidApps.label': 'Autres applications Cegid',
  'question.otherCegidApps.help':
    'Citez les autres logiciels Cegid installés sur les mêmes machines, un par ligne.',
  'question.otherCegidApps.why':
    'Quand plusieurs applications partagent une machine, celle-ci doit satisfaire aux prérequis de chacune d’elles.',
  'question.cpuArch.label': 'Type de processeur des serveurs',
  'question.cpuArch.help':
    'Presque tous les serveurs Intel et AMD actuels sont de type x64 ; gardez ce choix en cas de doute.',
  'question.cpuArch.why':
    'Seuls les processeurs x64 conviennent. Les serveurs Itanium sont exclus et les autres familles ne figurent pas dans les prérequis.',

  'question.iis.from.lan.label': 'Connexions depuis le réseau local',
  'question.iis.from.lan.help':
    'Nombre de personnes connectées en même temps depuis les bureaux de l’entreprise, aux heures de pointe.',
  'question.iis.from.lan.why':
    'Chaque personne qui travaille dans le logiciel occupe une connexion au serveur d’applications. C’est ce total qui fixe le nombre de serveurs.',
  'question.iis.from.wan.label': 'Connexions depuis les autres sites',
  'question.iis.from.wan.help':
    'Nombre de personnes connectées en même temps depuis d’autres sites, par un réseau privé (WAN).',
  'question.iis.from.wan.why':
    'Ces connexions s’ajoutent aux autres. Un réseau privé prolonge le réseau local : il n’impose pas, à lui seul, de serveur de répartition.',
  'question.iis.from.internet.label': 'Connexions par Internet',
  'question.iis.from.internet.help':
    'Nombre de personnes connectées en même temps par Internet avec le Smart Client, le programme Cegid du poste de travail.',
  'question.iis.from.internet.why':
    'Ces connexions s’ajoutent aux autres. L’accès lui-même se déclare à l’étape « Accès et publication », car il demande une protection particulière.',
  'question.iis.from.rds.label': 'Connexions depuis le Bureau à distance',
  'question.iis.from.rds.help':
    'Nombre de sessions de Bureau à distance qui utilisent le Smart Client en même temps.',
  'question.iis.from.rds.why':
    'Une session distante occupe, elle aussi, une connexion au serveur d’applications, en plus de la place qu’elle prend sur le serveur de présentation.',
  'question.iis.connections.label': 'Connexions simultanées au total',
  'question.iis.connections.help':
    'Nombre le plus élevé de personnes connectées au même moment, toutes provenances réunies. En dessous de 10, un serveur unique est possible.',
  'question.iis.connections.why':
    'Un serveur d’applications accepte jusqu’à 50 connexions simultanées ; au-delà, plusieurs serveurs se partagent la charge. Sans réponse de votre part, nous additionnons les provenances.',
  'question.iis.preferMonoServer.label': 'Un seul serveur pour tout',
  'question.iis.preferMonoServer.help':
    'Répondez oui pour réunir l’application et les bases de données sur une seule machine.',
  'question.iis.preferMonoServer.why':
    'Cette solution, plus simple, n’est admise que si moins de 10 connexions sont ouvertes en même temps.',
  'question.mono.dedicated.label': 'Serveur réservé à Cegid',
  'question.mono.dedicated.help':
    'Répondez oui si aucun autre logiciel ne sera installé sur ce serveur unique.',
  'question.mono.dedicated.why':
    'Un serveur qui porte déjà l’application et les bases supporte mal d’autres programmes : il est vivement conseillé de le réserver à Cegid.',
  'question.iis.declineFarm.label': 'Rester sur un seul serveur d’applications',
  'question.iis.declineFarm.help':
    'Répondez oui pour garder un seul serveur d’applications malgré plus de 50 connexions simultanées.',
  'question.iis.declineFarm.why':
    'Au-delà de 50 connexions, il est conseillé de répartir la charge sur plusieurs serveurs. Y renoncer est possible, avec une réserve inscrite dans la proposition.',

  'question.rds.users.label': 'Utilisateurs du Bureau à distance',
  'question.rds.users.help':
    'Nombre de sessions ouvertes en même temps aux heures de pointe ; 0 si vous n’utilisez pas le Bureau à distance.',
  'question.rds.users.why':
    'Ce nombre détermine les serveurs de présentation, leurs processeurs et leur mémoire : chaque session demande au moins 100 Mo de plus.',
  'question.rds.mode.label': 'Ce que l’utilisateur voit',
  'question.rds.mode.help':
    'L’application publiée s’ouvre seule dans une fenêtre ; le bureau complet affiche tout un écran Windows distant.',
  'question.rds.mode.why':
    'L’application publiée est validée à partir de Windows Server 2012. Le bureau complet ne l’est que pour des versions plus anciennes, d’où une réserve.',
  'question.rds.officeVersion.label': 'Office sur le serveur de présentation',
  'question.rds.officeVersion.help':
    'Version d’Office que les utilisateurs ouvriront dans leurs sessions distantes.',
  'question.rds.officeVersion.why':
    'Le logiciel échange des données avec Office à partir de la version 2013 SP1. Parmi les offres Microsoft 365, seule l’offre Entreprise a été essayée sur un serveur de présentation.',
  'question.rds.os.label': 'Windows du serveur de présentation',
  'question.rds.os.help': 'Version de Windows Server installée sur les serveurs de présentation.',
  'question.rds.os.why':
    'Nous la comparons à la version minimale et à la version conseillée, et vérifions que Microsoft la prend encore en charge.',
  'question.rds.usersPerCpu.label': 'Utilisateurs par processeur',
  'question.rds.usersPerCpu.help':
    'Nombre d’utilisateurs qu’un processeur peut servir : 15 par prudence, 20 au plus.',
  'question.rds.usersPerCpu.why':
    'L’éditeur donne une fourchette de 15 à 20. Nous retenons 15 sauf avis contraire, et montrons ce que donnent les deux valeurs.',
  'question.rds.processorsPerServer.label': 'Processeurs par serveur de présentation',
  'question.rds.processorsPerServer.help':
    'Nombre maximal de processeurs que vous souhaitez installer dans un même serveur de présentation.',
  'question.rds.processorsPerServer.why':
    'L’éditeur ne fixe pas de limite par serveur. Cette hypothèse détermine en combien de serveurs les utilisateurs sont répartis.',
  'question.rds.service.label': 'Solution de Bureau à distance',
  'question.rds.service.help': 'Le produit qui ouvre les sessions distantes de vos utilisateurs.',
  'question.rds.service.why':
    'Les prérequis ne citent que les services Bureau à distance de Windows Server. Une autre solution reste à valider.',
}
