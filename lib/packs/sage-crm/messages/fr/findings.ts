import type { PackMessages } from '@/lib/sizing/pack'

const installation: PackMessages = {
  'finding.scrm.name.rule.empty': 'Aucun nom d’installation n’est donné.',
  'resolve.scrm.name.rule.empty':
    'Choisissez un nom de {limit, number} caractères au plus, de préférence CRM suivi du nom de la société.',
  'finding.scrm.name.rule.length':
    'Le nom d’installation « {name} » compte {length, number} caractères ; {limit, number} au plus sont admis.',
  'resolve.scrm.name.rule.length': 'Raccourcissez-le à {limit, number} caractères.',
  'finding.scrm.name.rule.separator':
    'Le nom d’installation « {name} » contient un espace ou un séparateur.',
  'resolve.scrm.name.rule.separator': 'Écrivez-le d’un seul tenant, comme CRMSAGE.',
  'finding.scrm.name.rule.characters':
    'Le nom d’installation « {name} » contient autre chose que des lettres sans accent et des chiffres ; le guide ne dit pas si cela convient.',
  'resolve.scrm.name.rule.characters':
    'Tenez-vous-en aux lettres sans accent et aux chiffres : ce nom sert à un site, à une base et à un dossier.',
  'finding.scrm.name.rule.prefix': 'Le nom d’installation « {name} » ne commence pas par CRM.',
  'resolve.scrm.name.rule.prefix': 'Préférez CRM suivi du nom de la société.',
  'finding.scrm.update.options':
    'Une réinstallation complète est demandée en production : elle écrase la base de données.',
  'resolve.scrm.update.options':
    'Choisissez la mise à niveau, ou faites confirmer l’écrasement par écrit.',
  'finding.scrm.multi.update-rehearsal':
    'Plusieurs serveurs sont mis à jour sans copie de test, alors que la répétition générale est exigée.',
  'resolve.scrm.multi.update-rehearsal':
    'Reproduisez la production, sur des machines virtuelles par exemple, et répétez-y la mise à jour.',
  'finding.scrm.update.six-steps':
    'La mise à jour n’est précédée d’aucun essai sur un environnement de test.',
  'resolve.scrm.update.six-steps':
    'Montez un environnement de test proche de la production et essayez-y la mise à jour.',
  'finding.scrm.licence.company-unchanged':
    'La raison sociale « {name} » n’est pas celle de la première installation, « {initial} ».',
  'resolve.scrm.licence.company-unchanged':
    'Gardez la raison sociale d’origine, ou voyez avec votre partenaire Sage.',
  'finding.scrm.install.no-demo-db':
    'La base de démonstration est demandée pour une installation de production.',
  'resolve.scrm.install.no-demo-db':
    'Laissez cette base de côté, ou réservez-la à un environnement de test.',
  'finding.scrm.install.registration':
    'Le serveur n’a pas accès à Internet : l’enregistrement du produit ne pourra pas être automatique.',
  'resolve.scrm.install.registration':
    'Enregistrez-le à la main depuis l’administration, ou ouvrez l’accès le temps de l’installation.',
  'finding.scrm.install.admin-no-password': 'Le compte Admin est livré sans mot de passe.',
  'resolve.scrm.install.admin-no-password':
    'Donnez-lui un mot de passe dès la première connexion, avant d’ouvrir l’accès aux utilisateurs.',
}

const licence: PackMessages = {
  'finding.scrm.licence.valid-key': 'La clé de licence valide n’est pas encore disponible.',
  'resolve.scrm.licence.valid-key':
    'Demandez-la à votre fournisseur, établie à la raison sociale exacte.',
  'finding.scrm.licence.usage':
    '{users, plural, one {# utilisateur est prévu} other {# utilisateurs sont prévus}}, pour une licence de {licensed, number}.',
  'resolve.scrm.licence.usage': 'Étendez la licence avant d’ouvrir les comptes.',
  'finding.scrm.multi.licence-option':
    '{servers, number} serveurs Web sont prévus, mais la licence n’a pas l’option multiserveur.',
  'resolve.scrm.multi.licence-option':
    'Faites ajouter cette option à la licence, ou gardez un seul serveur Web.',
}

const servers: PackMessages = {
  'finding.scrm.multi.worksheet':
    '{given, plural, one {# serveur est décrit} other {# serveurs sont décrits}} pour {servers, plural, one {# serveur Web} other {# serveurs Web}} : les rangs en trop sont laissés de côté.',
  'resolve.scrm.multi.worksheet': 'Accordez le nombre de serveurs Web et leur liste.',
  'finding.scrm.multi.field-server-names':
    '« {name} » n’est pas un nom DNS : lettres sans accent, chiffres, tirets et points seulement.',
  'resolve.scrm.multi.field-server-names': 'Donnez le nom DNS complet de ce serveur.',
  'finding.scrm.multi.field-server-names.duplicate':
    'Le nom « {name} » désigne deux serveurs de la liste.',
  'resolve.scrm.multi.field-server-names.duplicate': 'Donnez à chaque serveur son propre nom.',
  'finding.scrm.multi.field-ipv6.rows':
    '{given, plural, =0 {Aucun serveur n’est décrit} one {# serveur est décrit} other {# serveurs sont décrits}} sur {servers, number} : l’adresse IPv6 de chacun est obligatoire.',
  'resolve.scrm.multi.field-ipv6.rows':
    'Décrivez les {servers, number} serveurs Web, le principal en premier.',
  'finding.scrm.multi.field-ipv6.missing':
    'Serveur « {server} » : l’adresse IPv6 manque, et la répartition de charge en dépend.',
  'resolve.scrm.multi.field-ipv6.missing': 'Relevez l’adresse IPv6 de ce serveur.',
  'finding.scrm.multi.field-ipv6.ipv4':
    'Serveur « {server} » : {address} est une adresse IPv4, et le guide demande une IPv6.',
  'resolve.scrm.multi.field-ipv6.ipv4': 'Relevez l’adresse IPv6 de ce serveur.',
  'finding.scrm.multi.field-ipv6.invalid':
    'Serveur « {server} » : « {address} » n’est pas une adresse IPv6 utilisable dans la liste.',
  'resolve.scrm.multi.field-ipv6.invalid':
    'Écrivez l’adresse seule, sans zone, crochet, espace ni point-virgule ; celle de la machine elle-même ne convient pas.',
  'finding.scrm.multi.field-ipv6.duplicate':
    'Serveur « {server} » : l’adresse {address} est déjà celle d’un autre serveur.',
  'resolve.scrm.multi.field-ipv6.duplicate': 'Donnez à chaque serveur sa propre adresse.',
  'finding.scrm.multi.publication':
    'La solution sera publiée {by, select, dns {par un serveur DNS} other {par une adresse IP publique}} : Sage n’apporte pas d’assistance sur cette partie.',
  'resolve.scrm.multi.publication':
    'Confiez la redirection et sa protection à votre équipe réseau, et faites chiffrer l’accès.',
  'finding.scrm.single-install-per-server':
    '{planned, select, yes {Le serveur « {server} » porte déjà une installation de production, à côté de celle qui est prévue} other {Deux installations de production se trouvent sur le serveur « {server} »}} : une seule est permise.',
  'resolve.scrm.single-install-per-server': 'Placez chaque installation sur son propre serveur.',
  'finding.scrm.single-install-per-server.test':
    'Le serveur « {server} » réunit une installation de test et une de production.',
  'resolve.scrm.single-install-per-server.test':
    'Réservez au test un serveur qui ressemble à celui de production.',
}

const database: PackMessages = {
  'finding.scrm.sql.must-exist':
    'Il n’y a pas de SQL Server pour {servers, number} serveurs Web : l’édition Express du programme d’installation reste sur un serveur Web.',
  'resolve.scrm.sql.must-exist': 'Prévoyez SQL Server sur une machine à part.',
  'finding.scrm.multi.dedicated-db':
    'SQL Server est voulu sur l’un des {servers, number} serveurs Web, alors que la base demande une machine à part. Nous la comptons à part.',
  'resolve.scrm.multi.dedicated-db': 'Réservez une machine à la base de données.',
  'finding.scrm.express.setup':
    'L’administrateur sa de l’instance créée par le programme d’installation reçoit un mot de passe que tout le monde peut lire dans le guide.',
  'resolve.scrm.express.setup': 'Changez ce mot de passe aussitôt l’installation faite.',
  'finding.scrm.express.setup.ended':
    'L’instance apportée par le programme d’installation désigne {products}, que Microsoft ne supporte plus depuis le {end}.',
  'resolve.scrm.express.setup.ended':
    'Installez vous-même une version de SQL Server encore supportée, après l’avoir vérifiée dans le guide des compatibilités.',
  'finding.scrm.ref.matrix':
    'La version de SQL Server n’est pas précisée : elle ne peut pas être vérifiée.',
  'resolve.scrm.ref.matrix': 'Indiquez-la, puis vérifiez-la dans le guide des compatibilités.',
  'finding.scrm.ref.matrix.ended':
    'Microsoft ne supporte plus {products} depuis le {end} ; le guide d’installation n’en dit rien.',
  'resolve.scrm.ref.matrix.ended':
    'Prévoyez une version encore supportée, après l’avoir vérifiée dans le guide des compatibilités.',
  'finding.scrm.sql.collation':
    'Le classement de SQL Server est {collation}, alors que {required} est demandé.',
  'resolve.scrm.sql.collation':
    'Installez SQL Server, ou une instance réservée au CRM, avec le classement {required}.',
  'finding.scrm.sql.account':
    'L’application se connecterait par un compte Windows ; le guide conseille sa ou un compte SQL qui a tous les droits.',
  'resolve.scrm.sql.account': 'Créez un compte SQL réservé à l’application.',
  'finding.scrm.sql.account.sa':
    'L’application se connecterait par sa, que le guide admet ; un compte à elle se surveille mieux.',
  'resolve.scrm.sql.account.sa': 'Préférez un compte SQL réservé à l’application.',
  'finding.scrm.sql.browser':
    'SQL Browser ne sera pas démarré : l’import de données ne fonctionnera pas.',
  'resolve.scrm.sql.browser': 'Installez et démarrez le service SQL Browser.',
}

const site: PackMessages = {
  'finding.scrm.doc.audience':
    'L’installation n’est confiée ni à un administrateur expérimenté ni à un consultant certifié.',
  'resolve.scrm.doc.audience': 'Faites appel à un partenaire Sage certifié.',
  'finding.scrm.net.architecture-first': 'L’architecture du réseau n’est pas encore connue.',
  'resolve.scrm.net.architecture-first':
    'Décrivez serveurs, domaine, pare-feu et accès distants avant de commencer.',
  'finding.scrm.rights.admin.local': 'Celui qui installe n’est pas administrateur du serveur Web.',
  'resolve.scrm.rights.admin.local': 'Donnez-lui ces droits pour la durée de l’installation.',
  'finding.scrm.rights.admin.domain': 'Celui qui installe n’est pas administrateur du domaine.',
  'resolve.scrm.rights.admin.domain':
    'Donnez-lui ces droits, ou faites-le assister par un administrateur du domaine.',
  'finding.scrm.rights.admin.sql': 'Celui qui installe n’est pas administrateur de SQL Server.',
  'resolve.scrm.rights.admin.sql':
    'Donnez-lui ces droits, ou faites-le assister par un administrateur de la base.',
  'finding.scrm.iis.port-80':
    'Le port 80 du site IIS par défaut est occupé, alors que l’application en a besoin.',
  'resolve.scrm.iis.port-80':
    'Libérez ce port en déplaçant l’autre site, ou installez le CRM sur un serveur à lui.',
  'finding.scrm.iis.stop-authorised': 'L’arrêt d’IIS pendant l’installation n’est pas autorisé.',
  'resolve.scrm.iis.stop-authorised':
    'Convenez d’un créneau d’arrêt, ou installez le CRM sur un serveur sans autre site.',
  'finding.scrm.iis.stop-authorised.other-sites':
    'D’autres sites seront coupés pendant l’installation : {sites}.',
  'resolve.scrm.iis.stop-authorised.other-sites':
    'Prévenez leurs utilisateurs et choisissez une heure creuse.',
}

const integration: PackMessages = {
  'finding.scrm.multi.integration-least-loaded':
    'Le service d’intégration est placé sur le serveur n° {server, number}, qui exécute plus de services que d’autres.',
  'resolve.scrm.multi.integration-least-loaded':
    'Placez-le de préférence sur le serveur Web le moins sollicité.',
  'finding.scrm.integration.download':
    'Sans accès à Internet, le service d’intégration ne pourra pas être téléchargé depuis le serveur.',
  'resolve.scrm.integration.download':
    'Téléchargez-le depuis un autre poste, puis copiez le fichier sur le serveur.',
  'finding.scrm.company.files.none':
    'La liaison avec la Gestion commerciale est voulue, mais aucune société n’est décrite.',
  'resolve.scrm.company.files.none': 'Décrivez au moins une société, avec ses deux fichiers.',
  'finding.scrm.company.files.accounting':
    'Société « {company} » : {given, select, yes {le fichier comptable n’a pas l’extension .mae} other {le fichier comptable (.mae) manque}}.',
  'resolve.scrm.company.files.accounting': 'Indiquez l’emplacement du fichier .mae.',
  'finding.scrm.company.files.commercial':
    'Société « {company} » : {given, select, yes {le fichier commercial n’a pas l’extension .gcm} other {le fichier commercial (.gcm) manque}}.',
  'resolve.scrm.company.files.commercial': 'Indiquez l’emplacement du fichier .gcm.',
  'finding.scrm.company.title.empty': 'La société n° {position, number} n’a pas d’intitulé.',
  'resolve.scrm.company.title.empty':
    'Donnez-lui un intitulé ; Sage100 est conseillé pour la première.',
  'finding.scrm.company.title.length':
    'L’intitulé de la société n° {position, number} compte {length, number} caractères ; {limit, number} au plus sont admis.',
  'resolve.scrm.company.title.length': 'Raccourcissez-le à {limit, number} caractères.',
  'finding.scrm.company.title.duplicate':
    'L’intitulé « {title} » est déjà celui d’une autre société.',
  'resolve.scrm.company.title.duplicate': 'Donnez à chaque société son propre intitulé.',
  'finding.scrm.company.name-advice':
    'La première société s’appelle « {title} », alors que {advised} est conseillé.',
  'resolve.scrm.company.name-advice':
    'Gardez {advised}, ou pensez à reporter votre intitulé dans la fiche d’intégration.',
}

/** What a rule has to say, and what to do about it, in French. */
export const findings: PackMessages = {
  ...installation,
  ...licence,
  ...servers,
  ...database,
  ...site,
  ...integration,
}
