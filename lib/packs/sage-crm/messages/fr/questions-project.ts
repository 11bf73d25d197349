import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about the project, its licence and what must be ready, in French. */
export const projectQuestions: PackMessages = {
  'question.mode.label': 'Nature de l’opération',
  'question.mode.help':
    'Choisissez la mise à jour si Sage 100c CRM est déjà installé et doit changer de version.',
  'question.mode.why':
    'Une première installation et une mise à jour ne suivent pas le même plan : la seconde commence par une sauvegarde et un essai.',
  'question.environment.label': 'Usage prévu',
  'question.environment.help':
    'La production sert au travail quotidien ; le test sert à essayer sans risque.',
  'question.environment.why':
    'Un serveur de production ne reçoit qu’une installation, et jamais la base de démonstration.',
  'question.companyName.label': 'Raison sociale',
  'question.companyName.help':
    'Recopiez-la telle qu’elle figure sur le bon de référencement remis par Sage.',
  'question.companyName.why':
    'La clé de licence est établie à ce nom : une lettre différente suffit à la faire refuser.',
  'question.installationName.label': 'Nom d’installation',
  'question.installationName.help':
    'Dix caractères au plus, sans espace ni tiret. Sans réponse, nous proposons CRM suivi des lettres de votre raison sociale.',
  'question.installationName.why':
    'Ce nom sert au site Web, à la base et au dossier : il ne se change plus ensuite sans réinstaller.',
  'question.update.kind.label': 'Façon de mettre à jour',
  'question.update.kind.help':
    'La mise à niveau garde vos données ; la réinstallation complète repart d’une base vide.',
  'question.update.kind.why':
    'Une réinstallation complète écrase la base de données : nous la signalons pour que personne ne la choisisse par mégarde.',
  'question.update.testEnvironment.label': 'Copie de test disponible',
  'question.update.testEnvironment.help':
    'Répondez oui si une copie fidèle de la production permettra d’essayer la mise à jour, sur des machines virtuelles par exemple.',
  'question.update.testEnvironment.why':
    'L’essai préalable est conseillé dans tous les cas, et exigé dès que plusieurs serveurs Web sont en jeu.',
  'question.initialCompanyName.label': 'Raison sociale d’origine',
  'question.initialCompanyName.help':
    'Celle qui a été saisie à la première installation ; laissez vide si elle n’a pas changé.',
  'question.initialCompanyName.why':
    'Lors d’un changement de clé, la raison sociale doit rester celle du premier jour.',
  'question.demoDatabase.label': 'Base de démonstration',
  'question.demoDatabase.help':
    'Répondez oui pour installer aussi les données fictives fournies avec le logiciel.',
  'question.demoDatabase.why':
    'Ces données n’ont pas leur place en production ; elles sont utiles pour une formation ou un essai.',
  'question.installerCertified.label': 'Installateur expérimenté',
  'question.installerCertified.help':
    'Répondez oui si l’installation est confiée à un administrateur expérimenté ou à un consultant certifié.',
  'question.installerCertified.why':
    'Le guide suppose acquises l’administration du logiciel et la restauration d’une base SQL.',

  'question.users.label': 'Utilisateurs prévus',
  'question.users.help':
    'Nombre de personnes qui auront un compte dans le CRM, connectées ou non en même temps.',
  'question.users.why':
    'Nous le comparons au nombre d’utilisateurs de la licence. Il ne fixe pas le nombre de serveurs, car le guide ne donne aucun seuil.',
  'question.licence.keyValid.label': 'Clé de licence valide',
  'question.licence.keyValid.help':
    'Répondez oui si vous avez, ou aurez le jour venu, une clé établie au nom de la société.',
  'question.licence.keyValid.why':
    'Le programme d’installation la demande : sans elle, rien ne s’installe.',
  'question.licence.users.label': 'Utilisateurs de la licence',
  'question.licence.users.help':
    'Nombre d’utilisateurs inscrit sur la licence. Sans réponse, nous la supposons à la mesure de vos besoins.',
  'question.licence.users.why':
    'Dépasser les droits achetés est interdit : une licence trop petite est à compléter avant d’ouvrir les comptes.',
  'question.edition.label': 'Édition',
  'question.edition.help':
    'Force de Vente couvre le commerce ; Service Client y ajoute le suivi après-vente.',
  'question.edition.why': 'L’édition figure dans la fiche d’installation et dépend de la clé.',

  'question.networkArchitectureKnown.label': 'Architecture du réseau connue',
  'question.networkArchitectureKnown.help':
    'Répondez oui si serveurs, domaine, pare-feu et accès distants sont déjà décrits.',
  'question.networkArchitectureKnown.why':
    'Le guide en fait un préalable : découvrir le réseau en cours d’installation coûte cher.',
  'question.rights.local.label': 'Administrateur du serveur',
  'question.rights.local.help':
    'Répondez oui si celui qui installe dispose d’un compte administrateur sur chaque serveur Web.',
  'question.rights.local.why':
    'Le programme d’installation modifie IIS et pose des services : il lui faut ces droits.',
  'question.rights.domain.label': 'Administrateur du domaine',
  'question.rights.domain.help':
    'Répondez oui si celui qui installe dispose aussi des droits d’administration sur le domaine Windows.',
  'question.rights.domain.why':
    'Le guide demande ces droits avec ceux du serveur et de SQL Server.',
  'question.rights.sql.label': 'Administrateur de SQL Server',
  'question.rights.sql.help':
    'Répondez oui si celui qui installe peut créer une base et des comptes dans SQL Server.',
  'question.rights.sql.why': 'La base du CRM est créée pendant l’installation.',
  'question.iis.port80Free.label': 'Port 80 libre',
  'question.iis.port80Free.help':
    'Répondez oui si aucun autre site n’occupe le port 80 du site IIS par défaut, sur chaque serveur Web.',
  'question.iis.port80Free.why':
    'L’application et ses composants n’emploient que ce port ; le guide n’en prévoit pas d’autre.',
  'question.iis.stopAuthorised.label': 'Arrêt d’IIS autorisé',
  'question.iis.stopAuthorised.help':
    'Répondez oui si tous les sites Web du serveur peuvent s’arrêter pendant l’installation.',
  'question.iis.stopAuthorised.why':
    'Le programme d’installation peut arrêter IIS, et avec lui les autres sites du serveur.',
  'question.iis.otherSites.label': 'Autres sites sur ces serveurs',
  'question.iis.otherSites.help':
    'Citez les sites Web que ces serveurs hébergent déjà, un par ligne.',
  'question.iis.otherSites.why':
    'Leurs utilisateurs doivent être prévenus : ils seront coupés pendant l’installation.',
  'question.serverInternet.label': 'Accès à Internet depuis les serveurs',
  'question.serverInternet.help':
    'Répondez oui si les serveurs Web peuvent joindre Internet, au moins le jour de l’installation.',
  'question.serverInternet.why':
    'L’enregistrement du produit et le téléchargement du service d’intégration en ont besoin ; sinon, ils se font à la main.',
  'question.proxy.used.label': 'Serveur proxy',
  'question.proxy.used.help':
    'Répondez oui si l’accès à Internet passe par un proxy. Ses identifiants ne sont pas demandés ici.',
  'question.proxy.used.why':
    'Le programme d’installation demandera ses paramètres : autant les préparer.',
}
