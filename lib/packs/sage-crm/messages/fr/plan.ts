import type { PackMessages } from '@/lib/sizing/pack'

const actions: PackMessages = {
  'action.identify-network':
    'Relever toute l’architecture du réseau : serveurs, domaine, pare-feu, accès distants.',
  'action.check-prerequisites':
    'Vérifier les droits d’administration, le port 80 et l’accord pour arrêter IIS.',
  'action.install-gescom':
    'Installer Sage Gestion commerciale 100c{known, select, yes {, version {version}} other {}}.',
  'action.check-gescom-base':
    'Contrôler la base de la Gestion commerciale, reprise d’une version plus ancienne.',
  'action.backup-gescom-data': 'Sauvegarder les données avant de mettre l’intégration en place.',
  'action.install-integration-service':
    'Télécharger puis installer le service d’intégration sous un compte administrateur, ainsi que le client SQL Server livré avec la Gestion commerciale.',
  'action.install-sql':
    'Installer ou vérifier SQL Server : classement FRENCH_CI_AS et service SQL Browser démarré.',
  'action.install-ssms': 'Installer SQL Server Management Studio sur ce serveur Web.',
  'action.install-crm-main':
    'Installer Sage 100c CRM et créer la base, sous le nom {name}{database, select, express { ; le programme d’installation apporte SQL Server Express} other {}}. Ne pas cocher la base de démonstration.',
  'action.install-crm-secondary':
    'Installer Sage 100c CRM avec la même licence et le même nom, {name}, sans recréer la base.',
  'action.finalise':
    'Lancer l’application, laisser se déployer ses derniers composants, puis se reconnecter.',
  'action.register':
    '{way, select, automatic {Vérifier que le produit s’est enregistré par Internet ; sinon, l’enregistrer à la main.} other {Enregistrer le produit à la main : Administration > Système > Détails de la clé de licence.}}',
  'action.secure-admin': 'Donner un mot de passe au compte Admin.',
  'action.configure-companies':
    'Déclarer {companies, plural, one {la société} other {les # sociétés}} dans Sage 100 Webservices, avec des droits d’administrateur.',
  'action.set-server-addresses':
    'Dans Administration > Système > Base de données, saisir les adresses IPv6 et vérifier les quatre autres champs.',
  'action.test-balancing':
    '{by, select, crm {Se connecter plusieurs fois par l’adresse du serveur principal et vérifier que le serveur affiché change selon la charge.} other {Vérifier que le dispositif de répartition retenu dirige les utilisateurs vers tous les serveurs.}}',
  'action.backup':
    'Sauvegarder à la main les fichiers du programme, le registre de Windows et la base de données.',
  'action.prepare-test-environment':
    '{servers, plural, one {Monter un environnement de test fidèle au serveur de production.} other {Monter un environnement de test fidèle aux # serveurs de production.}}',
  'action.test-update': 'Répéter la mise à jour dans l’environnement de test.',
  'action.verify-test':
    'Vérifier l’essai, en particulier ce qui sert tous les jours et ce qui a été personnalisé.',
  'action.update-production':
    '{kind, select, upgrade {Mettre à niveau le serveur principal une fois les problèmes réglés, en saisissant la clé de licence.} other {Réinstaller entièrement le serveur principal : la base de données est écrasée et la clé de licence redemandée.}}',
  'action.update-secondary':
    'Mettre à jour ce serveur secondaire, puis y recopier à la main les fichiers modifiés.',
  'action.check-production':
    'Contrôler la production une fois à jour ; un essai complet n’est plus nécessaire.',
}

const checklist: PackMessages = {
  'checklist.functional-fit':
    'Vérifier sur le logiciel lui-même que ses fonctions répondent à vos besoins.',
  'checklist.experienced-installer':
    'Confier l’installation à un administrateur expérimenté ou à un consultant certifié.',
  'checklist.network-architecture':
    'Relever l’architecture complète du réseau avant le début du projet.',
  'checklist.technical-specifications':
    'Relever processeurs, mémoire et disques dans le guide des spécifications techniques.',
  'checklist.compatibility':
    'Vérifier Windows, les navigateurs et SQL Server{known, select, yes { {version}} other {}} dans le guide des compatibilités.',
  'checklist.licence-key':
    'Avoir sous la main le bon de référencement, avec la raison sociale exacte et la clé de licence.',
  'checklist.one-per-server':
    'Vérifier qu’aucune autre installation de production ne se trouve sur ces serveurs.',
  'checklist.admin-rights':
    'Donner des droits d’administration sur les serveurs, le domaine et SQL Server.',
  'checklist.iis-stop':
    'Autoriser l’arrêt d’IIS{sites, plural, =0 {} one { et prévenir les utilisateurs d’un autre site} other { et prévenir les utilisateurs de # autres sites}}.',
  'checklist.port-80': 'Garder libre le port 80 du site IIS par défaut de chaque serveur Web.',
  'checklist.proxy': 'Préparer les paramètres du serveur proxy, demandés pendant l’installation.',
  'checklist.sql-collation':
    'Vérifier que le classement par défaut de SQL Server est FRENCH_CI_AS.',
  'checklist.sql-browser': 'Vérifier que le service SQL Browser est installé et démarré.',
  'checklist.sql-version-message':
    'Relever l’alerte que le programme d’installation affiche si la version de SQL Server n’est pas reconnue.',
  'checklist.browsers':
    'Vérifier sur {users, plural, one {le poste de l’utilisateur} other {les postes des # utilisateurs}} le navigateur et la liaison jusqu’aux serveurs Web.',
  'checklist.exchange':
    '{place, select, remote {Prévoir la machine du moteur de synchronisation Exchange, en dehors des serveurs Web.} other {Prévoir le moteur de synchronisation Exchange sur le serveur principal.}}',
  'checklist.dashboard-wait':
    'Après un redémarrage, attendre que Tomcat ait démarré avant d’ouvrir le tableau de bord interactif.',
  'checklist.integration-versions':
    'Rapprocher les versions du CRM, du service d’intégration et de la Gestion commerciale{known, select, yes { {version}} other {}}.',
  'checklist.integration-account':
    'Prévoir un compte Windows administrateur pour installer le service d’intégration et enregistrer ses réglages.',
  'checklist.sample-company':
    'Retirer ou ignorer Bijou SA, la société d’exemple du service d’intégration.',
  'checklist.multi-server-licence': 'Vérifier que la licence comporte l’option multiserveur.',
  'checklist.worksheet':
    'Remplir la feuille des serveurs : nom, adresse, IPv6 et services de chacun.',
  'checklist.database-connections':
    'Prévoir sur la base assez de connexions pour {servers, number} serveurs Web : une DLL et un groupe de connexions Tomcat pour chacun.',
  'checklist.publication':
    'Régler et protéger la publication {by, select, dns {par le serveur DNS} other {par l’adresse IP publique}} : Sage n’y apporte pas d’assistance.',
  'checklist.reconnect-after-reset':
    'Après un redémarrage d’IIS ou un recyclage, se connecter une fois à chacun des {servers, number} serveurs.',
  'checklist.changes-spread':
    'Savoir qu’un changement fait sur un serveur vaut pour tous, métadonnées comprises.',
  'checklist.copy-files':
    'Recopier à la main sur les {servers, number} serveurs les fichiers modifiés, ceux de CustomPages par exemple.',
  'checklist.register-once':
    'N’enregistrer le produit qu’une fois ; au-delà de la limite, c’est au partenaire Sage d’intervenir.',
  'checklist.improvement-programme':
    'Décider de la participation au programme d’amélioration de Sage.',
  'checklist.admin-password': 'Choisir le mot de passe du compte Admin et décider qui le détient.',
  'checklist.new-licence-key':
    'Avoir la clé de licence sous la main : elle est redemandée à chaque changement de version.',
  'checklist.company-name-unchanged': 'Ne pas toucher à la raison sociale.',
  'checklist.disconnect-users':
    'Déconnecter tous les utilisateurs et accepter un redémarrage d’IIS.',
  'checklist.browser-history':
    'Vider l’historique du navigateur {users, plural, one {du poste de l’utilisateur} other {des postes des # utilisateurs}}.',
}

const documents: PackMessages = {
  'document.installation-guide':
    'Guide d’installation de Sage 100c CRM, sans version ni date, destiné à un administrateur expérimenté',
  'document.technical-specifications':
    'Guide des spécifications techniques : CRM_TECHSPECIF_V100.PDF',
  'document.compatibility-guide': 'Guide des compatibilités : CRM_MATRIX_V100.PDF',
  'document.order-form': 'Bon de référencement, qui porte la raison sociale et la licence',
  'document.integration-guide': 'Guide de l’intégration Sage 100 : CRM_INTEGRATION_V100.PDF',
  'document.administrator-guide':
    'Guide de l’administrateur, pour Exchange : CRM_ADMINISTRATOR_V100.PDF',
}

const configuration: PackMessages = {
  'sheet.setup': 'Installation de l’application',
  'sheet.sql-server': 'Connexion à SQL Server',
  'sheet.worksheet': 'Feuille des serveurs',
  'column.server': 'Serveur',
  'column.name': 'Nom',
  'column.address': 'Adresse',
  'column.ipv6': 'Adresse IPv6',
  'column.services': 'Services du CRM',
  'sheet.load-balancing': 'Administration > Système > Base de données',
  'sheet.companies': 'Sociétés de Sage 100 Webservices',
  'config.crm.installationName': 'Nom d’installation',
  'config.crm.companyName': 'Raison sociale, comme sur le bon de référencement',
  'config.crm.edition': 'Édition',
  'config.crm.licensedUsers': 'Utilisateurs de la licence',
  'config.install.demoDatabase': 'Base de démonstration',
  'config.install.protocol': 'Protocole de connexion',
  'config.install.proxy': 'Serveur proxy',
  'config.crm.url': 'Adresse des utilisateurs',
  'config.crm.firstAccount': 'Premier compte, à protéger par un mot de passe',
  'config.crm.jrePath': 'Dossier de Java (JRE), à vérifier sur place',
  'config.crm.licenceToolPath': 'Dossier de LicenseKeyUpdate.exe',
  'config.sql.address': 'Adresse du serveur SQL',
  'config.sql.account': 'Compte de connexion',
  'config.sql.instance': 'Instance créée par le programme d’installation',
  'config.sql.collation': 'Classement par défaut',
  'config.worksheet.sql': 'Serveur SQL, sans service du CRM',
  'config.worksheet.main': 'Serveur Web principal',
  'config.worksheet.secondary': 'Serveur Web secondaire',
  'config.crm.serverNames': 'Noms de serveurs CRM',
  'config.crm.serverIpv6': 'Adresses IPv6 des serveurs Web, à saisir à la main',
  'config.crm.loadBalancing': 'Équilibrage de charge par l’application',
  'config.crm.qualifiedNames': 'Noms pleinement qualifiés, dans l’ordre',
  'config.crm.dtlsServer': 'Serveur DTLS',
  'config.company.title': 'Intitulé de la société',
  'config.company.accounting': 'Fichier comptable (.mae)',
  'config.company.commercial': 'Fichier commercial (.gcm)',
  'config.company.dormant': 'Tiers en sommeil synchronisés',
  'config.company.contacts': 'Contacts',
  'config.company.phones': 'Numéros de téléphone',
  'config.company.addresses': 'Adresses',
  'value.crm.edition.FV': 'Force de Vente',
  'value.crm.edition.FV+SC': 'Force de Vente et Service Client',
  'value.install.demoDatabase.yes': 'À cocher, pour ce test seulement',
  'value.install.demoDatabase.no': 'À ne pas cocher',
  'value.install.protocol.if-needed': 'À préciser si nécessaire',
  'value.install.proxy.to-enter': 'Paramètres à saisir',
  'value.install.proxy.none': 'Aucun',
  'value.sql.account.sa': 'Compte sa',
  'value.sql.account.sql-admin': 'Compte SQL doté de tous les droits',
  'value.sql.account.windows': 'Compte Windows seul',
  'value.crm.loadBalancing.True': 'Vrai',
  'value.crm.loadBalancing.False': 'Faux',
  'value.company.dormant.yes': 'Oui',
  'value.company.dormant.no': 'Non',
  'value.company.contacts.both-ways': 'Case cochée : dans les deux sens',
  'value.company.contacts.crm-to-gescom':
    'Case décochée : du CRM vers la Gestion commerciale seulement',
  'value.company.phones.both-ways': 'Case cochée : dans les deux sens',
  'value.company.phones.crm-to-gescom':
    'Case décochée : du CRM vers la Gestion commerciale seulement',
  'value.company.addresses.both-ways': 'Case cochée : dans les deux sens',
  'value.company.addresses.crm-to-gescom':
    'Case décochée : du CRM vers la Gestion commerciale seulement',
}

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = { ...actions, ...checklist, ...documents, ...configuration }
