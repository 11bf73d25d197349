import type { PackMessages } from '@/lib/sizing/pack'

/** The words of the later steps: site, security, programs and database; the examples. */
export const setupQuestions: PackMessages = {
  'step.site.title': 'Site et tenant',
  'step.site.intro':
    'Ces noms sont saisis dans l’assistant d’installation ; aucun mot de passe n’est demandé ici.',
  'question.tenant.label': 'Nom du tenant',
  'question.tenant.help': 'Le tenant par défaut d’Advanced, sans espace ni accent.',
  'question.tenant.why':
    'Avec un nom erroné, la base de données ne peut être ni créée ni mise à jour.',
  'question.adminTenant.label': 'Tenant affiché par Administration Sage .NET',
  'question.adminTenant.help': 'Relevez-le dans la console, majuscules et minuscules comprises.',
  'question.adminTenant.why':
    'Les deux noms doivent être identiques ; nous les comparons lettre à lettre.',
  'question.siteName.label': 'Nom du site web',
  'question.siteName.help': 'Lettres sans accent, chiffres et points.',
  'question.siteName.why':
    'Un nom modifié ne peut contenir ni espace ni accent, et il reste le dernier dossier du chemin d’installation.',
  'question.poolName.label': 'Nom du pool d’applications',
  'question.poolName.help': 'Le même que celui du site.',
  'question.poolName.why':
    'Le site et son pool portent le même nom, et c’est au compte du pool que le certificat est ouvert.',
  'question.language.label': 'Langue des données livrées',
  'question.language.help': 'Choisie au début de l’installation.',
  'question.language.why':
    'Les données par défaut sont importées, puis mises à jour, dans cette langue.',
  'option.language.FR': 'Français',
  'option.language.EN': 'Anglais',
  'question.https.label': 'Accès en HTTPS ?',
  'question.https.help': 'Oui si les utilisateurs ouvrent l’application par une adresse sécurisée.',
  'question.https.why':
    'HTTPS demande des réglages de plus dans IIS : une liaison et un certificat.',
  'question.idleMinutes.label': 'Délai d’inactivité, en minutes',
  'question.idleMinutes.help': 'Temps sans activité après lequel un utilisateur est déconnecté.',
  'question.idleMinutes.why':
    'L’assistant d’installation demande ce délai, et le guide n’en conseille aucun.',
  'question.serviceAccount.label': 'Compte du service BatchTasks',
  'question.serviceAccount.help':
    'Nom d’un compte administrateur, par exemple ACME-SVC ; jamais son mot de passe.',
  'question.serviceAccount.why': 'L’assistant demande un administrateur pour démarrer ce service.',
  'step.security.title': 'Code de sécurité',
  'step.security.intro':
    'Le code lui-même n’est ni demandé ni enregistré : sa longueur et ses accents suffisent.',
  'question.securityCode.mode.label': 'Niveau de sécurité',
  'question.securityCode.mode.help':
    'Le niveau prédéfini ne demande pas de retenir de code ; il ne peut plus être changé ensuite.',
  'question.securityCode.mode.why':
    'Les données sont chiffrées : perdre un code personnalisé peut les rendre illisibles.',
  'option.securityCode.mode.default': 'Haut, prédéfini (default)',
  'option.securityCode.mode.custom': 'Haut, personnalisé',
  'question.securityCode.length.label': 'Longueur du code',
  'question.securityCode.length.help':
    'Nombre de caractères et de symboles ; 0 tant que le code n’est pas choisi.',
  'question.securityCode.length.why': 'Il en faut dix au moins.',
  'question.securityCode.hasAccents.label': 'Le code contient-il des lettres accentuées ?',
  'question.securityCode.hasAccents.help': 'Comptez aussi la cédille et le tréma.',
  'question.securityCode.hasAccents.why': 'Les lettres accentuées sont proscrites.',
  'step.programs.title': 'Programmes et dossiers',
  'step.programs.intro': 'L’installation complète convient presque toujours.',
  'question.installType.label': 'Type d’installation',
  'question.installType.help':
    'Personnalisée seulement pour changer de chemin ou écarter un programme.',
  'question.installType.why':
    'L’installation personnalisée s’adresse à des utilisateurs expérimentés.',
  'option.installType.complete': 'Complète',
  'option.installType.custom': 'Personnalisée',
  'question.features.odata.label': 'Installer Odata ?',
  'question.features.odata.help': 'À garder dès que Treasury est utilisé.',
  'question.features.odata.why': 'Treasury et Advanced échangent leurs données par ce service.',
  'question.features.pwa.label': 'Installer la PWA ?',
  'question.features.pwa.help': 'À garder pour une consultation sur mobile ou tablette.',
  'question.features.pwa.why': 'La consultation sur mobile passe par ce service.',
  'question.odataUrl.label': 'Adresse d’Odata pour la PWA',
  'question.odataUrl.help': 'Avec son port, par exemple http://serveur:1027.',
  'question.odataUrl.why': 'Son port doit être celui d’Odata.',
  'question.pwaUrl.label': 'Adresse de la PWA',
  'question.pwaUrl.help': 'Commence par https, par exemple https://serveur:1028.',
  'question.pwaUrl.why': 'L’assistant demande une adresse sécurisée.',
  'question.importPaths.label': 'Dossiers d’import autorisés',
  'question.importPaths.help':
    'Un chemin par ligne, pour les fichiers bancaires, comptables et autres.',
  'question.importPaths.why':
    'Sans dossier déclaré, seuls les documents publics du serveur sont lus.',
  'step.database.title': 'Base de données',
  'step.database.intro': 'Advanced utilise une base, ajoutée au tenant de Common Services.',
  'question.db.server.label': 'Serveur de base de données',
  'question.db.server.help':
    'Nom et instance ; laissez vide si SQL Server est sur le serveur d’applications.',
  'question.db.server.why': 'Un serveur nommé devient une machine de plus dans la proposition.',
  'question.db.location.label': 'Dossier des fichiers de la base',
  'question.db.location.help': 'Sur le serveur de base de données ; vide pour le dossier proposé.',
  'question.db.location.why': 'L’assistant permet de changer cet emplacement à la quatrième étape.',
  'example.first-installation': 'Première installation',
  'example.first-installation.description':
    'Un seul serveur, les ports et les noms proposés, sans Treasury.',
  'example.with-treasury': 'Avec Treasury et mobiles',
  'example.with-treasury.description':
    'HTTPS, ports à partir de 8080 et serveur de base de données à part.',
  'example.update': 'Mise à jour avec Treasury',
  'example.update.description':
    'Depuis les versions citées par le guide, avec trois bases à sauvegarder.',
  'example.custom-setup': 'Installation personnalisée à corriger',
  'example.custom-setup.description':
    'Noms différents, code trop court et Odata écarté malgré Treasury.',
}
