import type { PackMessages } from '@/lib/sizing/pack'

/** The words of the first steps: project, server and ports. */
export const serverQuestions: PackMessages = {
  'step.project.title': 'Projet',
  'step.project.intro':
    'Une première installation et une mise à jour ne suivent pas le même plan ; Treasury et les mobiles changent ce qu’il faut installer.',
  'question.mode.label': 'Installation ou mise à jour',
  'question.mode.help': 'Mise à jour si une version plus ancienne est déjà en place.',
  'question.mode.why':
    'Une mise à jour commence par des sauvegardes, puis chaque produit est désinstallé et réinstallé.',
  'option.mode.new': 'Première installation',
  'option.mode.update': 'Mise à jour',
  'question.treasury.label': 'Sage XRT Treasury est-il utilisé ?',
  'question.treasury.help': 'Treasury est un produit distinct, installé avant Advanced.',
  'question.treasury.why':
    'Treasury s’ajoute au plan d’installation et se synchronise avec Advanced par le service Odata, alors indispensable.',
  'question.mobile.label': 'Consultation sur mobile ou tablette ?',
  'question.mobile.help': 'Seules certaines fonctions sont accessibles de cette façon.',
  'question.mobile.why':
    'La consultation sur mobile passe par le service PWA, à installer avec Advanced.',
  'question.modules.label': 'Modules utilisés',
  'question.modules.help': 'Un module par ligne, tel qu’il figure dans votre contrat.',
  'question.modules.why':
    'Tous les modules sont installés ; la liste est reprise dans la fiche de configuration, sans effet sur le reste.',
  'question.installed.bfl.label': 'Version installée de Bank Format Library',
  'question.installed.bfl.help':
    'Telle que l’affichent les programmes installés de Windows, par exemple 4.2.1 ou 5.0.1.',
  'question.installed.bfl.why':
    'Le guide ne décrit la mise à jour qu’à partir de 4.2.x : toute autre version est à faire confirmer.',
  'question.installed.cs.label': 'Version installée de Common Services',
  'question.installed.cs.help':
    'Telle que l’affichent les programmes installés de Windows, par exemple 4.2.1 ou 5.0.1.',
  'question.installed.cs.why':
    'Le guide ne décrit la mise à jour qu’à partir de 4.2.x : toute autre version est à faire confirmer.',
  'question.installed.advanced.label': 'Version installée de Advanced',
  'question.installed.advanced.help':
    'Telle que l’affichent les programmes installés de Windows, par exemple 4.2.1 ou 5.0.1.',
  'question.installed.advanced.why':
    'Le guide ne décrit la mise à jour qu’à partir de 4.0.x ou 5.x.x : toute autre version est à faire confirmer.',
  'step.platform.title': 'Serveur',
  'step.platform.intro':
    'Ce guide ne donne ni processeur, ni mémoire, ni disque : ils se trouvent dans les préconisations techniques de Sage.',
  'question.guidelinesChecked.label': 'Les préconisations techniques sont-elles vérifiées ?',
  'question.guidelinesChecked.help':
    'Répondez oui une fois tous les points de SXA.2022.R2.TechnicalGuidelines_FR.pdf satisfaits.',
  'question.guidelinesChecked.why':
    'L’installation suppose ces prérequis satisfaits ; une réserve demeure tant que ce n’est pas confirmé.',
  'question.iis.version.label': 'Version d’IIS',
  'question.iis.version.help': 'Windows Server 2016 et les suivants livrent IIS 10.',
  'question.iis.version.why': 'Le guide demande IIS 10 au minimum.',
  'question.sql.version.label': 'Version de SQL Server',
  'question.sql.version.help': 'Le moteur qui portera la base de données d’Advanced.',
  'question.sql.version.why': 'Le guide ne cite que SQL Server 2017 et 2019.',
  'option.sql.version.other': 'Autre',
  'question.architecture.label': 'Architecture de Windows',
  'question.architecture.help':
    'Indiquée dans les paramètres de Windows, sous « Type du système ».',
  'question.architecture.why':
    'Les produits sont des applications 64 bits : un Windows 32 bits ne peut pas les porter.',
  'option.architecture.x64': '64 bits',
  'option.architecture.x86': '32 bits',
  'step.ports.title': 'Ports',
  'step.ports.intro':
    'Le port du site détermine les trois suivants ; vérifiez que rien d’autre n’y écoute.',
  'question.basePort.label': 'Port du site web',
  'question.basePort.help': 'Les trois ports suivants vont à BatchTasks, à Odata et à la PWA.',
  'question.basePort.why':
    'Le port proposé est 1025. Le changer décale les trois autres, d’où un maximum de 65532.',
  'question.usedPorts.label': 'Ports déjà utilisés sur le serveur',
  'question.usedPorts.help': 'Un numéro par ligne, par exemple 1433 pour SQL Server.',
  'question.usedPorts.why':
    'Un port déjà pris empêcherait un service de démarrer : nous comparons les deux listes.',
  'question.ports.batch.label': 'Port imposé pour Sage.Next.BatchTasks',
  'question.ports.batch.help':
    'À n’indiquer que si ce port doit différer de celui qui est calculé.',
  'question.ports.batch.why': 'Par défaut, ce service prend le port qui suit celui du site.',
  'question.ports.odata.label': 'Port imposé pour Odata',
  'question.ports.odata.help':
    'À n’indiquer que si ce port doit différer de celui qui est calculé.',
  'question.ports.odata.why': 'Par défaut, ce service prend le deuxième port après celui du site.',
  'question.ports.pwa.label': 'Port imposé pour PWA',
  'question.ports.pwa.help': 'À n’indiquer que si ce port doit différer de celui qui est calculé.',
  'question.ports.pwa.why': 'Par défaut, ce service prend le troisième port après celui du site.',
}
