import type { PackMessages } from '@/lib/sizing/pack'
import { serverSystem, sqlServer } from '../products'

const os = serverSystem('os', 'un autre système')

/** What a rule has to say about servers, databases and what is published, and what to do about it. */
export const findings: PackMessages = {
  'finding.xrp.doc.identity':
    'La date de la proposition, le {date}, précède la parution du document, le {published} : les règles appliquées n’étaient pas encore publiées.',
  'resolve.xrp.doc.identity':
    'Vérifiez la date de la proposition ; si elle est juste, demandez à Cegid les prérequis en vigueur ce jour-là.',
  'finding.xrp.general.liability':
    'Cette configuration s’écarte des prérequis : Cegid ne répond pas d’un dysfonctionnement qui en découlerait.',
  'resolve.xrp.general.liability':
    'Corrigez les erreurs signalées, ou faites accepter chaque écart par écrit avant l’installation.',
  'finding.xrp.general.common-use':
    'D’autres applications Cegid partagent l’environnement ({applications}) : leurs prérequis s’appliquent en plus de ceux-ci.',
  'resolve.xrp.general.common-use':
    'Rassemblez les prérequis de chaque application et retenez, point par point, le plus exigeant.',
  'finding.xrp.support.third-party-unsupported':
    'Le {date}, l’éditeur n’assure plus le support standard de certains produits retenus : {products}. Cegid ne supporte pas une configuration qui repose sur eux.',
  'resolve.xrp.support.third-party-unsupported':
    'Demandez à Cegid les prérequis en vigueur et les versions qu’il supporte aujourd’hui ; si vous avez un contrat de support complémentaire, indiquez-le dans vos réponses.',
  'finding.xrp.support.complementary-contract':
    'Le {date}, le support standard est terminé pour {products}. Un contrat complémentaire est déclaré, mais le document ne dit pas que Cegid l’accepte.',
  'resolve.xrp.support.complementary-contract':
    'Faites confirmer par écrit par Cegid que ce contrat lui suffit, et joignez la confirmation au dossier.',
  'finding.xrp.support.dates':
    'Le {date}, aucun Windows Server ni SQL Server cité par le document n’est encore en support standard : la dernière date était le {last}.',
  'resolve.xrp.support.dates':
    'Demandez à Cegid les prérequis qui remplacent ce document avant de commander des licences.',
  'finding.xrp.arch.x64':
    'L’architecture {architecture, select, ia64 {Itanium (IA-64)} arm64 {ARM 64 bits} other {choisie}} n’est pas x86-64, la seule que le document désigne par « 64 bits ».',
  'resolve.xrp.arch.x64':
    'Choisissez des serveurs à processeurs x86-64 (Intel Xeon ou AMD 64 bits).',
  'finding.xrp.arch.no-itanium':
    'Les processeurs Itanium sont exclus et ne sont pas validés par Cegid.',
  'resolve.xrp.arch.no-itanium': 'Remplacez les serveurs Itanium par des serveurs x86-64.',
  'finding.xrp.ad.domain-member':
    'Des serveurs ou des postes restent hors du domaine Active Directory : l’authentification intégrée de Windows n’y fonctionnera pas.',
  'resolve.xrp.ad.domain-member':
    'Intégrez au domaine tous les serveurs et tous les postes qui utilisent l’application.',
  'finding.xrp.ad.domain-member.none':
    'Il n’existe pas de domaine Active Directory : sans lui, les applications ne peuvent pas identifier leurs utilisateurs.',
  'resolve.xrp.ad.domain-member.none':
    'Créez un domaine avant l’installation ; le serveur d’infrastructure ajouté au schéma porte AD, DNS et DHCP, sans que le document le chiffre.',
  'finding.xrp.ad.domain-member.dmz':
    'Le serveur de répartition est en DMZ : la règle lui demande aussi de rejoindre le domaine, ce que beaucoup d’entreprises excluent.',
  'resolve.xrp.ad.domain-member.dmz':
    'Faites confirmer par Cegid si le serveur de répartition en DMZ doit rejoindre le domaine.',
  'finding.xrp.virt.hypervisors':
    'L’hyperviseur choisi ne fait pas partie de ceux que Cegid teste en particulier : Hyper-V et VMware, dans leurs dernières versions.',
  'resolve.xrp.virt.hypervisors':
    'Assurez-vous que Microsoft supporte Windows Server et SQL Server sur cet hyperviseur.',
  'finding.xrp.virt.licence-mac':
    'Le module de licences sera sur une machine virtuelle dont l’adresse MAC n’est pas garantie : si elle change, les licences ne seront plus reconnues.',
  'resolve.xrp.virt.licence-mac':
    'Fixez l’adresse MAC de cette machine virtuelle, ou installez le module de licences sur un serveur physique.',
  'finding.xrp.virt.performance':
    'Les serveurs sont virtuels : leurs performances peuvent être inférieures à celles de machines physiques de même taille.',
  'resolve.xrp.virt.performance':
    'Mesurez les performances avant la mise en service, et évitez de partager les ressources de l’hôte avec d’autres charges lourdes.',
  'finding.os-below-minimum':
    'Le Windows Server choisi est antérieur à la version 2012, le minimum demandé.',
  'resolve.os-below-minimum': 'Choisissez au moins Windows Server 2012, et de préférence 2019.',
  'finding.os-not-listed': `${serverSystem('os', 'Le système choisi')} ne figure pas dans le document, qui s’arrête à Windows Server 2019 : rien ne dit que Cegid le supporte.`,
  'resolve.os-not-listed':
    'Faites confirmer cette version par Cegid, ou choisissez Windows Server 2019.',
  'finding.mono-one-os': `Le serveur unique n’a qu’un système : celui des bases de données (${serverSystem('taken', 'un autre système')}) est retenu, et non celui indiqué pour les applications (${os}).`,
  'resolve.mono-one-os':
    'Indiquez le même Windows Server pour les bases de données et pour les applications.',
  'finding.xrp.db.os-edition':
    'L’édition {edition, select, Essentials {Essentials} other {choisie}} de Windows Server n’est pas admise pour les bases de données.',
  'resolve.xrp.db.os-edition': 'Choisissez l’édition Standard ou Datacenter.',
  'finding.xrp.db.os-language':
    'Le Windows Server des bases de données n’est ni en français ni en anglais.',
  'resolve.xrp.db.os-language': 'Installez Windows Server en français ou en anglais.',
  'finding.xrp.db.sql-version':
    'SQL Server 2012 est indiqué avec le Service Pack {servicePack, number} ; le minimum est le Service Pack 3.',
  'resolve.xrp.db.sql-version':
    'Installez le Service Pack 3 de SQL Server 2012, ou choisissez une version plus récente.',
  'finding.xrp.db.sql-edition':
    'L’édition {edition} de SQL Server ne figure pas dans le document : nous la tenons pour non supportée.',
  'resolve.xrp.db.sql-edition': 'Choisissez l’édition Standard ou Entreprise.',
  'finding.xrp.db.no-express-on-server':
    'SQL Server Express est choisi sur un serveur : Cegid ne le valide ni ne le supporte, quelle que soit la version.',
  'resolve.xrp.db.no-express-on-server':
    'Choisissez SQL Server Standard ou Entreprise pour le serveur de bases de données.',
  'finding.xrp.db.sql-language':
    'SQL Server est {sql, select, FR {en français} EN {en anglais} other {dans une autre langue}} et Windows Server {os, select, FR {en français} EN {en anglais} other {dans une autre langue}} : les deux langues doivent être les mêmes.',
  'resolve.xrp.db.sql-language':
    'Installez SQL Server dans la langue de Windows Server, ou en anglais.',
  'finding.xrp.db.collation':
    'Le classement « {collation} » n’ignore pas la casse ou ne distingue pas les accents.',
  'resolve.xrp.db.collation':
    'Choisissez un classement dont le nom contient CI et AS, par exemple French_CI_AS.',
  'finding.xrp.db.sql-os-matrix': `${sqlServer('sql', 'La version choisie de SQL Server')} avec ${os} : ce couple ne figure pas parmi ceux que Cegid a testés et supporte.`,
  'resolve.xrp.db.sql-os-matrix':
    'Choisissez un couple testé, par exemple SQL Server 2019 avec Windows Server 2019.',
  'finding.xrp.db.dedicated-engine':
    'Le moteur SQL Server servira aussi à d’autres applications : réglages incompatibles, performances imprévisibles, montées de version décalées et maintenances disparates sont à craindre.',
  'resolve.xrp.db.dedicated-engine': 'Réservez un serveur SQL Server à Cegid.',
  'finding.xrp.rds.users-per-cpu':
    'Vous comptez {chosen, plural, one {# utilisateur} other {# utilisateurs}} par processeur, alors que le document en donne de {low, number} à {high, number}.',
  'resolve.xrp.rds.users-per-cpu':
    'Retenez une valeur de {low, number} à {high, number}, ou appuyez votre choix sur des mesures.',
  'finding.xrp.rds.m365-enterprise':
    'Sur un serveur de présentation, Cegid n’a testé que l’offre Entreprise de Microsoft 365.',
  'resolve.xrp.rds.m365-enterprise':
    'Prenez Microsoft 365 Entreprise pour les utilisateurs du Bureau à distance.',
  'finding.xrp.rds.office':
    'La version d’Office choisie pour le Bureau à distance ne figure pas dans le document.',
  'resolve.xrp.rds.office':
    'Choisissez Office 2019 ou Microsoft 365 Entreprise, ou faites confirmer votre version par Cegid.',
  'finding.xrp.rds.service':
    '{service, select, citrix {Citrix ne figure} other {Le service de présentation choisi ne figure}} pas dans le document, qui ne connaît que le Bureau à distance de Windows Server.',
  'resolve.xrp.rds.service':
    'Utilisez le Bureau à distance de Windows Server, ou faites confirmer votre choix par Cegid.',
  'finding.xrp.rds.publishing-mode':
    'Le bureau complet est choisi : à partir de Windows Server 2012, Cegid n’a validé que la publication d’applications.',
  'resolve.xrp.rds.publishing-mode': 'Publiez l’application au lieu du bureau complet.',
  'finding.xrp.iis.mono-server':
    'Un serveur unique est demandé pour {connections, plural, one {# connexion} other {# connexions}} ; il n’est possible qu’en dessous de {limit, number}. Deux serveurs sont proposés.',
  'resolve.xrp.iis.mono-server':
    'Gardez les deux serveurs proposés, ou vérifiez le nombre de connexions simultanées.',
  'finding.xrp.iis.mono-dedicated':
    'Rien n’indique que le serveur unique sera réservé à Cegid, ce qui est vivement conseillé.',
  'resolve.xrp.iis.mono-dedicated':
    'Réservez ce serveur à Cegid, puis confirmez-le dans vos réponses.',
  'finding.xrp.iis.max-connections':
    'Un seul serveur d’applications portera {connections, plural, one {# connexion} other {# connexions}}, alors qu’un second est conseillé au-delà de {limit, number}.',
  'resolve.xrp.iis.max-connections':
    'Acceptez la ferme proposée, ou suivez de près la charge de ce serveur.',
  'finding.xrp.iis.internet-needs-arr':
    '{connections, plural, one {# connexion vient} other {# connexions viennent}} d’Internet, mais aucun accès par Internet n’est demandé : aucun serveur de répartition n’est prévu pour {connections, plural, one {elle} other {elles}}.',
  'resolve.xrp.iis.internet-needs-arr':
    'Demandez l’accès par Internet, ou corrigez l’origine des connexions.',
  'finding.xrp.iis.max-connections.origins':
    'Le détail des origines donne {sum, plural, one {# connexion} other {# connexions}}, le total retenu est de {connections, number}.',
  'resolve.xrp.iis.max-connections.origins':
    'Vérifiez que le total est bien la pointe de connexions simultanées, toutes origines réunies.',
  'finding.xrp.exposure.ssl':
    'Des services sont ouverts à l’extérieur sans chiffrement : les échanges par Internet doivent passer par SSL.',
  'resolve.xrp.exposure.ssl': 'Choisissez un certificat, de préférence d’une autorité reconnue.',
  'finding.xrp.ssl.internet-encrypt':
    'Les Smart Clients se connectent par Internet sans chiffrement : mots de passe et données circulent en clair.',
  'resolve.xrp.ssl.internet-encrypt':
    'Chiffrez les échanges avec un certificat d’une autorité reconnue.',
  'finding.xrp.ssl.self-signed':
    'Un certificat auto-signé est choisi pour un accès par Internet en production : il ne prouve pas l’identité du serveur et ne convient qu’à une maquette.',
  'resolve.xrp.ssl.self-signed': 'Achetez un certificat auprès d’une autorité reconnue.',
  'finding.xrp.ssl.self-signed.lan':
    'Un certificat auto-signé est choisi en production sur le réseau interne : chaque utilisateur devra le confirmer à chaque connexion.',
  'resolve.xrp.ssl.self-signed.lan':
    'Utilisez un certificat de votre autorité interne, ou restez en http sur le réseau local.',
  'finding.xrp.ssl.self-signed.mock-up':
    'Le certificat auto-signé limite la maquette aux postes Windows et aux Smart Clients à fenêtre de connexion.',
  'resolve.xrp.ssl.self-signed.mock-up':
    'Prévoyez un certificat d’une autorité reconnue avant le passage en production.',
  'finding.xrp.ssl.usual-certificate':
    'Le certificat que le document cite comme usuel (40 bits, trois ans) n’est plus d’actualité : nous ne le proposons pas.',
  'resolve.xrp.ssl.usual-certificate':
    'Commandez un certificat serveur conforme aux usages actuels et prévoyez son renouvellement au moins annuel.',
  'finding.xrp.alert.smtp-required':
    'L’ERP Alert Service est activé sans serveur SMTP : il ne pourra envoyer aucune alerte.',
  'resolve.xrp.alert.smtp-required': 'Indiquez l’adresse du serveur SMTP de l’entreprise.',
  'finding.xrp.alert.smtp-parameters':
    'Le service SMTP demande une authentification OAuth, que le composant d’envoi ne connaît pas : il s’identifie par nom et mot de passe, en clair ou sous SSL.',
  'resolve.xrp.alert.smtp-parameters':
    'Utilisez un service ou un relais SMTP qui accepte un nom et un mot de passe.',
  'finding.xrp.alert.smtp-limit':
    'Le volume d’alertes ou la limite du contrat SMTP n’est pas connu : des envois trop nombreux risquent d’être bloqués.',
  'resolve.xrp.alert.smtp-limit':
    'Demandez à votre fournisseur la limite du contrat et estimez le nombre d’alertes par jour.',
  'finding.xrp.alert.smtp-limit.exceeded':
    '{volume, plural, one {# message est prévu} other {# messages sont prévus}} par jour, pour un contrat limité à {limit, number}.',
  'resolve.xrp.alert.smtp-limit.exceeded':
    'Relevez la limite du contrat, ou passez par un service SMTP spécialisé dans les envois en masse.',
  'finding.xrp.wp.calibration-file':
    'Le nombre de Worker Process n’est pas calculé : il vient d’un classeur livré avec le logiciel. {instances, plural, one {Il en faut au moins un pour votre instance.} other {Il en faut au moins un pour chacune de vos # instances.}}',
  'resolve.xrp.wp.calibration-file':
    'Remplissez le classeur de calibrage avec votre intégrateur, puis saisissez son résultat.',
}
