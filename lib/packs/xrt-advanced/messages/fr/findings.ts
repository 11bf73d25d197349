import type { PackMessages } from '@/lib/sizing/pack'

/** What the rules have to say about the request, and what to do about it. */
export const findings: PackMessages = {
  'finding.sxa.platform.iis':
    'IIS {version, number} est antérieur à la version {minimum, number}, le minimum du guide.',
  'resolve.sxa.platform.iis': 'Installez Advanced sur un Windows Server qui livre IIS 10.',
  'finding.sxa.platform.sql':
    'SQL Server {version} ne fait pas partie des versions du guide ({listed}).',
  'resolve.sxa.platform.sql': 'Choisissez SQL Server 2019 ou 2017.',
  'finding.sxa.platform.sql.not-listed':
    '{version, select, other {Cette version de SQL Server} 2022 {SQL Server 2022}} ne figure pas dans ce guide, qui cite {listed}.',
  'resolve.sxa.platform.sql.not-listed':
    'Cherchez-la dans {document}, ou choisissez une version citée.',
  'finding.sxa.update.64bit':
    'Le serveur est en 32 bits, alors que les produits sont des applications 64 bits.',
  'resolve.sxa.update.64bit': 'Prévoyez un Windows Server 64 bits.',
  'finding.sxa.ref.guidelines':
    'Les prérequis de {document} ne sont pas encore vérifiés ; c’est là que se trouvent processeur, mémoire et disque.',
  'resolve.sxa.ref.guidelines':
    'Procurez-vous ce document auprès de Sage, satisfaites-en chaque point, puis confirmez-le ici.',
  'finding.ports-collide':
    'Le port {port} est attribué deux fois : il sert déjà pour {other, select, site {le site} batch {BatchTasks} odata {Odata} other {la PWA}} et ne peut pas servir pour {own, select, site {le site} batch {BatchTasks} odata {Odata} other {la PWA}}.',
  'resolve.ports-collide': 'Donnez un autre port à l’un des deux, ou laissez-le calculer.',
  'finding.sxa.port.pwa.reserved':
    'Le port {port} se trouve en dessous de {first}, parmi ceux des services connus de Windows.',
  'resolve.sxa.port.pwa.reserved': 'Prenez un port à partir de {first}, par exemple 1025.',
  'finding.sxa.port.pwa.in-use': 'Un port de l’installation sert déjà sur ce serveur : {ports}.',
  'resolve.sxa.port.pwa.in-use':
    'Changez le port du site, ce qui décale les autres, ou libérez ce port.',
  'finding.sxa.port.propagation':
    'Le port {port} est imposé pour {own, select, site {le site} batch {BatchTasks} odata {Odata} other {la PWA}} : il ne suivra pas celui du site, qui donnerait {usual}.',
  'resolve.sxa.port.propagation': 'Retirez ce port s’il n’y a pas de raison de l’imposer.',
  'finding.sxa.name.charset':
    'Le nom {kind, select, siteName {du site} poolName {du pool d’applications} other {du tenant}}, « {name} », contient un espace ou un caractère qui n’est pas admis.',
  'resolve.sxa.name.charset': 'Gardez des lettres sans accent, des chiffres et des points.',
  'finding.sxa.name.charset.punctuation':
    'Le nom {kind, select, siteName {du site} poolName {du pool d’applications} other {du tenant}}, « {name} », contient un signe dont le guide ne dit rien.',
  'resolve.sxa.name.charset.punctuation':
    'Faites confirmer ce nom par Sage, ou n’utilisez que lettres, chiffres et points.',
  'finding.sxa.name.same-site-pool':
    'Le site « {site} » et son pool d’applications « {pool} » ne portent pas le même nom.',
  'resolve.sxa.name.same-site-pool': 'Donnez au pool le nom du site.',
  'finding.sxa.tenant.match':
    'Le tenant saisi, « {tenant} », n’est pas celui d’Administration Sage .NET, « {adminTenant} » : la base ne pourra être ni créée ni mise à jour.',
  'resolve.sxa.tenant.match': 'Saisissez le nom exact qu’affiche la console.',
  'finding.sxa.tenant.match.case':
    'Le tenant saisi, « {tenant} », ne diffère de celui d’Administration Sage .NET, « {adminTenant} », que par ses majuscules.',
  'resolve.sxa.tenant.match.case':
    'Écrivez-le exactement comme la console : nous tenons la différence pour une erreur.',
  'finding.sxa.security.custom-length':
    '{length, plural, =0 {Le code de sécurité personnalisé n’est pas encore choisi} one {Le code de sécurité ne compte qu’un caractère} other {Le code de sécurité compte # caractères}} ; il en faut au moins {minimum, number}.',
  'resolve.sxa.security.custom-length': 'Choisissez un code plus long, ou le niveau prédéfini.',
  'finding.sxa.security.custom-length.accents':
    'Le code de sécurité contient des lettres accentuées, qui ne sont pas admises.',
  'resolve.sxa.security.custom-length.accents':
    'Remplacez-les par des lettres sans accent ou des symboles.',
  'finding.sxa.security.loss':
    'Un code de sécurité personnalisé qui se perd, ou son mot de passe, peut rendre les données illisibles pour toujours.',
  'resolve.sxa.security.loss':
    'Désignez qui conserve le code et le mot de passe ; ils seront redemandés pour restaurer ou réinstaller.',
  'finding.sxa.install.type':
    'L’installation personnalisée est prévue pour des utilisateurs expérimentés : chaque programme et chaque chemin y est choisi à la main.',
  'resolve.sxa.install.type':
    'Rien à corriger si ce choix est voulu ; sinon, prenez l’installation complète.',
  'finding.sxa.feature.odata':
    'Treasury est utilisé, mais Odata n’est pas installé : les données ne seraient pas synchronisées.',
  'resolve.sxa.feature.odata': 'Installez Odata, ou choisissez l’installation complète.',
  'finding.sxa.feature.pwa':
    'La consultation sur mobile est demandée, mais la PWA n’est pas installée.',
  'resolve.sxa.feature.pwa': 'Installez la PWA, ou choisissez l’installation complète.',
  'finding.sxa.pwa.config':
    'L’adresse d’Odata donnée à la PWA mène au port {port}, alors qu’Odata écoute sur {wanted}.',
  'resolve.sxa.pwa.config': 'Écrivez le port {wanted} dans cette adresse.',
  'finding.sxa.pwa.config.unreadable':
    '« {address} » n’est pas une adresse web lisible : son port ne peut pas être vérifié.',
  'resolve.sxa.pwa.config.unreadable':
    'Écrivez-la comme https://serveur:1028, sans nom d’utilisateur.',
  'finding.sxa.pwa.config.not-secure': 'L’adresse de la PWA n’est pas en https.',
  'resolve.sxa.pwa.config.not-secure': 'Donnez une adresse en https et prévoyez son certificat.',
  'finding.sxa.import.folders':
    'Aucun dossier d’import n’est déclaré : l’application ne lira que {folder} et ses sous-dossiers.',
  'resolve.sxa.import.folders':
    'Déclarez vos dossiers d’échange, ou déposez les fichiers à cet endroit.',
  'finding.installed-version-unknown':
    'La version installée de {product, select, bfl {Bank Format Library} cs {Common Services} other {Advanced}} n’est pas indiquée ; le guide part de {wanted}.',
  'resolve.installed-version-unknown': 'Relevez-la dans les programmes installés de Windows.',
  'finding.installed-version-not-listed':
    'La version {version} de {product, select, bfl {Bank Format Library} cs {Common Services} other {Advanced}} n’est pas citée comme point de départ : le guide ne connaît que {wanted}.',
  'resolve.installed-version-not-listed':
    'Demandez à Sage comment mettre à jour depuis cette version.',
}
