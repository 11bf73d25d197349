import type { PackMessages } from '@/lib/sizing/pack'
import { PRODUCT_NAMES, valuesOf } from '../product-names'

const actions: PackMessages = {
  'action.install-domain': 'Installer le serveur d’infrastructure : Active Directory, DNS et DHCP.',
  'action.join-domain': 'Intégrer au domaine tous les serveurs et tous les postes.',
  'action.install-windows':
    'Installer Windows Server, ses service packs et les correctifs validés.',
  'action.set-power-plan':
    'Régler l’alimentation sur « Performances élevées », le BIOS laissant la main à Windows.',
  'action.install-sql':
    'Installer SQL Server {version} {language, select, FR {en français} EN {en anglais} other {dans la langue choisie}}, avec le classement {collation}.',
  'action.install-cdm':
    'Installer CDM (Cegid Database Maintenance), précédé de .NET Framework 3.5.',
  'action.install-application':
    'Installer le serveur d’applications avec un compte administrateur : IIS, .NET Framework 4.8, configuration métier et licences.',
  'action.install-report': 'Installer le service d’édition (Report Service).',
  'action.install-msmq': 'Activer le service de files de messages (MSMQ).',
  'action.install-process-server': 'Installer le Process Server.',
  'action.install-worker-process':
    'Installer les Worker Process, selon le résultat du classeur de calibrage.',
  'action.install-arr':
    'Installer IIS et ARR 3.0 d’après la documentation d’installation livrée avec le logiciel.',
  'action.deploy-internal-ca':
    'Déployer le certificat de l’autorité interne sur les serveurs et les appareils, d’après la procédure de Cegid.',
  'action.install-certificate':
    'Installer le certificat et régler https d’après la documentation livrée avec le logiciel.',
  'action.install-session-host':
    'Installer le Bureau à distance de Windows Server, puis l’application Cegid.',
  'action.install-session-host-console':
    'Installer le Bureau à distance, puis l’application Cegid depuis la console du serveur ou de l’hyperviseur : une session à distance serait coupée.',
  'action.install-express':
    'Installer SQL Server Express sur les postes qui travaillent sans serveur.',
  'action.install-workstation':
    'Installer l’application sur les postes avec des droits d’administrateur.',
  'action.receive-backup-information':
    'Obtenir de Cegid la liste de ce qui est à sauvegarder, et ses consignes.',
  'action.back-up':
    'Faire une première sauvegarde complète de chaque serveur : tous les disques et le registre.',
  'action.create-instances':
    'Créer les instances des Worker Process, métier par métier, avec 30 bases au plus dans chacune.',
}

const checklist: PackMessages = {
  'checklist.respect-prerequisites':
    'Respecter les prérequis : Cegid ne répond pas des dysfonctionnements dus à un écart.',
  'checklist.installed-on-own-machines':
    'Confirmer que la solution est installée et exploitée dans vos locaux.',
  'checklist.identify-architecture':
    'Relever pour chaque poste s’il est en 32 ou en 64 bits, et vérifier que les serveurs sont en x86-64.',
  'checklist.join-domain':
    'Préparer l’intégration au domaine de tous les serveurs et de tous les postes.',
  'checklist.contact-publisher':
    'Consulter l’ingénieur commercial de Cegid pour les points propres à ce projet.',
  'checklist.ipv4': 'Vérifier que le réseau fonctionne en IPv4, avec ou sans IPv6.',
  'checklist.network-exceptions':
    'Prévoir les exceptions du navigateur et les réglages des routeurs et des proxys.',
  'checklist.remote-assistance':
    'Autoriser l’assistance à distance avec TeamViewer (https://get.teamviewer.com/CegidQS).',
  'checklist.hotfix-access':
    'Autoriser le téléchargement des correctifs sur https://www.cegidlife.com/.',
  'checklist.print-drivers':
    'Se procurer un pilote certifié par imprimante, pour les postes comme pour les serveurs.',
  'checklist.dvd-drive':
    'Prévoir un lecteur de DVD sur les machines installées depuis un support physique.',
  'checklist.common-prerequisites':
    'Rapprocher ces prérequis de ceux des autres applications Cegid : {applications}.',
  'checklist.service-packs':
    'Vérifier auprès de Cegid les niveaux de service packs qu’il supporte, et les installer.',
  'checklist.published-fixes':
    'Installer les correctifs de Microsoft après essai sur un environnement pilote.',
  'checklist.specific-fixes':
    'Demander à Microsoft un correctif spécifique si un problème identifié l’exige.',
  'checklist.backup-owner': 'Choisir l’outil et la méthode de sauvegarde, et leur responsable.',
  'checklist.admin-rights-servers':
    'Donner des droits d’administrateur sur les serveurs pour les installations et les mises à jour.',
  'checklist.admin-rights-workstations':
    'Donner des droits d’administrateur sur les postes pour la première installation seulement.',
  'checklist.admin-rights-standalone':
    'Donner des droits d’administrateur sur les postes pour l’installation et les mises à jour.',
  'checklist.power-bios':
    'Régler le BIOS pour que Windows pilote l’alimentation, puis choisir « Performances élevées ».',
  'checklist.application-farm-version':
    'Installer la même version de Windows, d’IIS et de .NET sur les {servers, number} serveurs d’applications.',
  'checklist.arr-farm-version':
    'Installer la même version sur les {servers, number} serveurs de répartition.',
  'checklist.calibrate-worker-processes':
    'Remplir le classeur de calibrage des Worker Process avec le nombre moyen d’utilisateurs et les bases.',
  'checklist.mono-dedicated': 'Réserver le serveur unique à Cegid.',
  'checklist.dedicated-engine': 'Réserver le moteur SQL Server à Cegid.',
  'checklist.secure-dmz':
    'Sécuriser la DMZ et protéger l’accès au serveur de répartition contre les attaques extérieures.',
  'checklist.security-services':
    'Proposer, si le client le souhaite, l’aide des équipes de Cegid pour renforcer la sécurité.',
  'checklist.exposure-attention':
    'Passer en revue le Self-Service, les Web API et les Web Tools avant de les déployer.',
  'checklist.firewall': 'Définir les règles du pare-feu pour les services ouverts à l’extérieur.',
  'checklist.encrypt-exposure':
    'Chiffrer par SSL tous les échanges des services ouverts à l’extérieur.',
  'checklist.order-certificate':
    'Commander le certificat auprès d’une autorité reconnue et noter sa date de renouvellement.',
  'checklist.smtp-compatible':
    'Vérifier que le service SMTP accepte un nom et un mot de passe, en clair ou sous SSL.',
  'checklist.smtp-limit':
    'Demander au fournisseur SMTP le nombre de messages que le contrat autorise.',
  'checklist.smtp-bulk':
    'Envisager un service SMTP d’envoi en masse si les alertes sont nombreuses.',
  'checklist.virtual-host-power':
    'Régler les hôtes de virtualisation sur « Performances élevées » et leur BIOS en conséquence.',
  'checklist.virtual-performance':
    'Évaluer les performances de l’environnement virtualisé avant la mise en service.',
  'checklist.virtual-licences':
    'Vérifier les règles de licence de chaque éditeur en environnement virtualisé.',
  'checklist.virtual-hardware':
    'Vérifier qu’aucun matériel nécessaire ne résiste à la virtualisation.',
  'checklist.virtual-vendor-support':
    'Vérifier que Microsoft supporte ses produits sur l’hyperviseur retenu (programme SVVP).',
  'checklist.virtual-mac':
    'Fixer l’adresse MAC de la machine virtuelle qui porte le module de licences.',
  'checklist.application-support':
    'Assurer l’assistance des applications selon l’offre de support souscrite ; l’hyperviseur n’en fait pas partie.',
  'checklist.plan-migration':
    'Préparer la migration des produits arrivés en fin de support : {products}.',
  'checklist.confirm-contract':
    'Confirmer par écrit que le contrat de support complémentaire suffit pour {products}.',
  'checklist.backup-all-disks':
    'Sauvegarder {machine} en entier : tous les disques et le registre de Windows.',
  'checklist.ebics-workstations':
    '{count, plural, one {Installer sous Windows 64 bits, 8.1 au minimum, le poste Transporteur qui utilise} other {Installer sous Windows 64 bits, 8.1 au minimum, les # postes Transporteur qui utilisent}} EBICS.',
  'checklist.financial-steering':
    'Vérifier la mémoire des postes, le volume du dossier et le réseau pour le Pilotage Financier Pack.',
  'checklist.windows10-current':
    'Tenir Windows 10 à jour avant la fin de maintenance de chaque version.',
}

const documents: PackMessages = {
  'document.source-prerequisites':
    'Prérequis techniques Cegid XRP Sprint On Premises, version 5.03 du 4 janvier 2021',
  'document.hardware-proposal': 'Proposition de matériel, qui complète les prérequis',
  'document.calibration-workbook':
    'Classeur de calibrage : Aide_Calibrage_WorkerProcess_XRP_Sprint.xlsx',
  'document.arr-installation': 'Installation d’ARR : CNT_XRP_Sprint_Installation_ARR.pdf',
  'document.https-settings':
    'Réglages https : CNT_Réglages sécuritaires Https pour solution XRP Sprint basée sur IIS v1_1.pdf',
  'document.internal-ca-procedure':
    'Procédure de Cegid pour les certificats d’une autorité interne',
  'document.firewall-rules': 'Règles du pare-feu, établies par le client',
}

const configuration: PackMessages = {
  'sheet.placement': 'Répartition des rôles',
  'sheet.sql-server': 'Réglages de SQL Server',
  'sheet.calibration': 'Données du classeur de calibrage',
  'sheet.smtp': 'Envoi des alertes (SMTP)',
  'sheet.network': 'Réseau et impression',
  'config.database': 'Bases de données',
  'config.cdm': 'CDM (Cegid Database Maintenance)',
  'config.configuration-server': 'Serveur de configuration métier',
  'config.licence-module': 'Module de licences',
  'config.service.report': 'Service d’édition (Report Service)',
  'config.service.msmq': 'Files de messages (MSMQ)',
  'config.service.process-server': 'Traitements lourds (Process Server)',
  'config.service.worker-process': 'Actions répétées (Worker Process)',
  'config.sql.version': 'Version de SQL Server',
  'config.sql.edition': 'Édition',
  'config.sql.language': 'Langue',
  'config.sql.collation': 'Classement',
  'config.wp.users': 'Utilisateurs simultanés en moyenne',
  'config.wp.databases': 'Bases de données du métier',
  'config.smtp.host': 'Serveur SMTP',
  'config.smtp.port': 'Port SMTP',
  'config.smtp.auth': 'Authentification',
  'config.smtp.user': 'Nom d’utilisateur',
  'config.network.lan': 'Débit du réseau local',
  ...valuesOf('network.lan', PRODUCT_NAMES.linkSpeed),
  'config.network.protocol': 'Protocole du réseau',
  'config.network.internet-fixed': 'Internet fixe, minimum et recommandé',
  'config.network.internet-mobile': 'Internet mobile, minimum et recommandé',
  'config.print.kind': 'Type d’imprimante',
  'config.print.format': 'Format de papier',
  'config.print.driver': 'Langage du pilote',
  'config.print.memory': 'Mémoire de l’imprimante, au minimum (Mo)',
  'config.print.resolution': 'Résolution, au minimum (ppp)',
  'config.print.tickets': 'Imprimantes tickets validées',
  'value.print.kind.laser': 'Laser',
  'value.smtp.auth.simple': 'Nom et mot de passe, sans chiffrement',
  'value.smtp.auth.ssl': 'Nom et mot de passe, liaison chiffrée',
  'value.smtp.auth.oauth': 'OAuth',
}

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = { ...actions, ...checklist, ...documents, ...configuration }
