import type { PackMessages } from '@/lib/sizing/pack'

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = {
  'action.close-applications':
    'Fermer toutes les applications, avant ce produit et avant chacun des suivants.',
  'action.install-bfl': 'Installer Bank Format Library {version}.',
  'action.install-cs': 'Installer Common Services {version}, juste après Bank Format Library.',
  'action.open-scps': 'Vérifier que Sage XRT Administration Service s’ouvre à l’adresse {address}.',
  'action.install-treasury': 'Installer Sage XRT Treasury {version} en suivant son propre guide.',
  'action.check-guidelines': 'Vérifier chaque prérequis de {document} et installer ce qui manque.',
  'action.install-advanced':
    'Lancer l’installation d’Advanced {version} en tant qu’administrateur.',
  'action.setup-language':
    'Choisir la langue des données : {language, select, FR {français} other {anglais}}.',
  'action.setup-site':
    'Configurer le site {name} : port {port}, port de BatchTasks {batch}, tenant, délai d’inactivité et compte du service.',
  'action.setup-https': 'Cocher l’utilisation de HTTPS et noter les réglages annoncés pour IIS.',
  'action.setup-security':
    '{mode, select, default {Saisir default comme code de sécurité.} other {Faire saisir par le client son code de sécurité.}}',
  'action.setup-type':
    'Choisir l’installation {type, select, complete {complète (Complete)} other {personnalisée (Custom)}}.',
  'action.setup-paths':
    'Choisir les programmes et, un par un, leurs chemins, dont le dernier dossier reste {name}.',
  'action.setup-odata': 'Configurer Odata sur le port {port}.',
  'action.setup-pwa':
    'Configurer la PWA sur le port {port}, avec son adresse sécurisée{odata, select, none {} other { et celle d’Odata, port {odata}}}.',
  'action.setup-imports': 'Déclarer les dossiers d’import, puis terminer l’installation.',
  'action.check-sites': 'Contrôler dans IIS que les sites installés sont présents.',
  'action.set-pool':
    'Régler le pool {pool} : applications 32 bits à False, profil utilisateur à True.',
  'action.start-scps': 'Démarrer le service SCPSServer s’il est arrêté.',
  'action.start-scas': 'Démarrer ensuite le service SCASServer.',
  'action.start-scdts': 'Démarrer enfin le service SCDTSServer.',
  'action.open-console': 'Ouvrir {console} et développer le tenant de Common Services.',
  'action.add-database': 'Ajouter une base et choisir le produit {product}.',
  'action.choose-provider': 'Sélectionner le fournisseur de base de données.',
  'action.connect-database': 'Indiquer le serveur et la connexion de la base {product}.',
  'action.review-products':
    'Relire les caractéristiques de la base et, au besoin, changer l’emplacement de ses fichiers.',
  'action.review-scripts': 'Afficher les modèles et vérifier la liste des scripts.',
  'action.validate-database': 'Valider l’ensemble, lire le résultat, puis quitter l’assistant.',
  'action.start-batch': 'Démarrer le service Sage.Next.BatchTasks.',
  'action.grant-certificate':
    'Donner à {account} l’accès à la clé privée du certificat {certificate} de l’ordinateur local.',
  'action.set-encryption-password':
    'Activer dans l’application l’identification par mot de passe ; le client saisit le sien si celui proposé ne convient pas.',
  'action.backup-databases': 'Sauvegarder les bases {databases}.',
  'action.uninstall-bfl':
    'Désinstaller Bank Format Library{version, select, unknown {} other { {version}}}.',
  'action.uninstall-cs':
    'Désinstaller Common Services{version, select, unknown {} other { {version}}}.',
  'action.uninstall-advanced':
    'Désinstaller Advanced{version, select, unknown {} other { {version}}} par le panneau de configuration.',
  'action.update-databases':
    'Dans la console, vérifier la base {database} du tenant, valider toutes les étapes, puis quitter.',
  'checklist.qualified-administrator':
    'Confier l’installation à un administrateur technique qui connaît IIS et SQL Server.',
  'checklist.meet-guidelines': 'Satisfaire tous les prérequis de {document}.',
  'checklist.replace-engine':
    'Prévoir le remplacement de {products}, que son éditeur ne supporte plus.',
  'checklist.back-up-databases':
    'Sauvegarder {databases} et s’assurer que la restauration fonctionne.',
  'checklist.note-installed-versions':
    'Relever les versions installées de Bank Format Library, Common Services et Advanced.',
  'checklist.prefer-reinstallation':
    'Désinstaller puis réinstaller chaque produit plutôt que de mettre à jour par-dessus.',
  'checklist.ask-for-treasury-update':
    'Vérifier auprès de Sage la version de Treasury à associer à Advanced 2022 R2 : le chapitre de mise à jour n’en parle pas.',
  'checklist.free-ports': 'Réserver les ports {ports} sur le serveur d’applications.',
  'checklist.read-tenant-name':
    'Relever dans Administration Sage .NET le nom exact du tenant, {tenant}.',
  'checklist.choose-service-account':
    'Désigner le compte administrateur du service BatchTasks et garder son mot de passe.',
  'checklist.list-import-folders':
    'Lister les dossiers dans lesquels l’application lira les fichiers à importer.',
  'checklist.provide-certificate': 'Fournir le certificat de l’adresse HTTPS.',
  'checklist.run-as-administrator':
    'Exécuter chaque programme d’installation en tant qu’administrateur.',
  'checklist.keep-security-code':
    'Conserver le mot de passe et le code de sécurité : sans eux, les données chiffrées peuvent être perdues.',
  'checklist.bind-https': 'Créer la liaison HTTPS du site dans IIS, avec son certificat.',
  'checklist.open-every-site': 'Ouvrir chaque site installé depuis un poste d’utilisateur.',
  'checklist.keep-encryption-password':
    'Conserver le mot de passe de chiffrement avec le code de sécurité.',
  'checklist.try-attachment-and-import':
    'Ajouter une pièce jointe et importer un fichier pour vérifier la clé de chiffrement.',
  'checklist.explain-mobile-limits':
    'Présenter aux utilisateurs les fonctions disponibles sur mobile, moins nombreuses.',
  'sheet.ports': 'Plan des ports',
  'config.port-plan.site': 'Site web',
  'config.port-plan.batch': 'BatchTasks',
  'config.port-plan.odata': 'Odata',
  'config.port-plan.pwa': 'PWA',
  'column.service': 'Service',
  'column.listener': 'Site ou service',
  'column.port': 'Port',
  'column.origin': 'D’où il vient',
  'column.verdict': 'Contrôle',
  'cell.port.none': '—',
  'cell.port.unused': 'Non installé',
  'cell.port.free': 'Libre d’après vos réponses',
  'cell.port.taken': 'Déjà occupé sur le serveur',
  'cell.port.reserved': 'Inférieur à 1 024 : plage réservée',
  'cell.port.collides':
    'Conflit avec {other, select, site {le site web} batch {BatchTasks} odata {Odata} other {la PWA}}',
  'cell.port.default': 'Port de base du guide',
  'cell.port.base': 'Port de base indiqué',
  'cell.port.own': 'Indiqué',
  'cell.port.counted': 'Port de base + {step, number}',
  'sheet.site': 'Site, tenant et sécurité',
  'sheet.programs': 'Programmes et dossiers',
  'sheet.iis': 'IIS et certificat',
  'sheet.database': 'Création de la base',
  'sheet.backup': 'Sauvegarde et mise à jour des bases',
  'config.setup.language': 'Langue des données',
  'config.site.name': 'Nom du site (Site name)',
  'config.pool.name': 'Nom du pool (Application pool name)',
  'config.site.folder': 'Dernier dossier du chemin',
  'config.site.protocol': 'Protocole du site',
  'config.site.idleMinutes': 'Délai d’inactivité, en minutes',
  'config.site.port': 'Port du site (Port Number)',
  'config.batch.port': 'Port de BatchTasks (Port Number for Batch Tasks)',
  'config.tenant.name': 'Tenant (Default Tenant name)',
  'config.batch.account': 'Compte du service BatchTasks',
  'config.batch.password': 'Mot de passe du compte, conservé par le client',
  'config.security.code': 'Code de sécurité (Security Code)',
  'config.security.customCode': 'Code de sécurité, conservé par le client',
  'config.setup.type': 'Type d’installation',
  'config.advanced.modules': 'Modules utilisés',
  'config.odata.site': 'Site Odata (Odata Site Name)',
  'config.odata.port': 'Port d’Odata (Odata Port Number)',
  'config.odata.url': 'Adresse d’Odata (Odata url path)',
  'config.pwa.site': 'Site PWA (PWA Site Name)',
  'config.pwa.port': 'Port de la PWA (PWA Port Number)',
  'config.pwa.url': 'Adresse de la PWA (PWA url path)',
  'config.import.paths': 'Dossiers d’import (Allowed path(s) for Import Folders)',
  'config.pool.enable32BitApplications': 'Pool : activer les applications 32 bits',
  'config.pool.loadUserProfile': 'Pool : charger le profil utilisateur',
  'config.certificate.name': 'Certificat de l’ordinateur local',
  'config.certificate.account': 'Compte autorisé sur la clé privée',
  'config.batch.service': 'Service à démarrer',
  'config.services.startOrder': 'Ordre de démarrage des services',
  'config.db.console': 'Console',
  'config.db.product': 'Produit de la base',
  'config.db.server': 'Serveur de base de données',
  'config.db.location': 'Dossier des fichiers (Location)',
  'config.db.scripts': 'Dossier des scripts',
  'config.backup.database': 'Base à sauvegarder',
  'config.update.database': 'Base à vérifier et mettre à jour',
  'document.installation-guide': 'Guide d’installation Sage XRT Advanced 2022 R2',
  'document.technical-guidelines':
    'Préconisations techniques SXA.2022.R2.TechnicalGuidelines_FR.pdf, à demander à Sage',
  'document.products-guides': 'Guides d’installation de Bank Format Library et de Common Services',
  'document.treasury-guide': 'Guide d’installation de Sage XRT Treasury',
}
