const PRODUCT =
  '{product, select, machine {la machine entière} sqlServer {le moteur SQL Server} iis {IIS} tomcat {Tomcat} other {« {productName} »}}'

const SETTING =
  '{setting, select, sqlServer {la version de SQL Server} sqlServerEdition {l’édition de SQL Server} sqlServerCollation {le classement de SQL Server} operatingSystem {le système d’exploitation} architecture {l’architecture du processeur} other {« {settingName} »}}'

const ROLE =
  '{role, select, application {le serveur d’applications} database {le serveur de bases de données} loadBalancer {le serveur de répartition} sessionHost {le serveur de présentation} services {le serveur de services} webSecondary {le serveur Web secondaire} dataServer {le serveur de données} storeServer {le serveur de magasin} tillAutonomous {la caisse autonome} tillMain {la caisse principale} tillSecondary {la caisse secondaire} other {le rôle « {roleName} »}}'

/**
 * What systems on shared machines have to say about each other. The codes are those of `lib/sizing/together`; a product
 * or role is a code in capitals and small letters, since a choice of a message takes no hyphen.
 */
export const together = {
  finding: {
    'port-taken':
      'Sur « {name} », le port {port} servirait {same, select, yes {à deux rôles de {first}} other {à {first} et à {second}}} : un seul peut y répondre.',
    'single-installation':
      'Le document de {first} n’admet qu’une installation par serveur de production ; « {name} » porterait aussi {second}.',
    'different-networks':
      'Les machines {same, select, yes {de {first}} other {de {first} et de {second}}} réunies sur « {name} » ne se trouvent pas dans le même réseau.',
    dedicated: `Le document de {first} prévoit de lui réserver ${PRODUCT} ; sur « {name} », {second} l’utiliserait aussi.`,
    'forbidden-beside': `Le document de {first} n’admet pas ${PRODUCT} sur sa machine ; {same, select, yes {un autre de ses rôles} other {{second}}} l’apporterait sur « {name} ».`,
    interrupted: `Installer {first} peut arrêter ${PRODUCT} sur « {name} », dont {second} a besoin.`,
    'nothing-in-common': `Sur « {name} », aucune valeur ne convient à tous les documents pour ${SETTING} : {documents}.`,
    'choices-differ': `Sur « {name} », les réponses diffèrent pour ${SETTING} : {choices}. {known, select, yes {Valeurs admises par les documents : {allowed}.} other {Aucun document ne donne de liste.}}`,
    'not-listed': `Sur « {name} », {second} retient {value} pour ${SETTING}, ce que le document de {first} ne cite pas. Il admet : {values}.`,
    'accepted-by-all': `Sur « {name} », les documents s’accordent pour ${SETTING} : {allowed}.`,
    'one-document-lists': `Sur « {name} », faute de précision de {silent} pour ${SETTING}, les valeurs admises par ailleurs s’appliquent : {allowed}.`,
    'documents-silent':
      'Aucun des deux documents ne dit si {first} et {second} peuvent partager une machine comme « {name} ».',
    'hardware-silent':
      'Le document de {first} ne donne aucune caractéristique matérielle : ses besoins viennent en plus de ceux affichés pour « {name} ».',
    'several-machines': `Chez {first}, ${ROLE} existe sur {count, plural, one {une machine} other {# machines}} : aucune ne rejoint « {name} ».`,
    'shared-already': `Chez {first}, la machine qui porte ${ROLE} est déjà partagée par ailleurs : elle reste à l’écart de « {name} ».`,
    'one-machine':
      'Chez {first}, les rôles demandés sur « {name} » tiennent déjà sur une seule machine : rien d’autre ne s’y ajoute.',
    'common-prerequisites':
      'Plusieurs applications {family} se côtoient ({systems}) : leurs documents demandent de respecter les prérequis communs à toutes.',
    'could-share':
      'Les bases de données de {systems} sont prévues sur des serveurs distincts ; aucun des documents n’interdit un serveur commun.',
  },
  resolve: {
    'port-taken':
      'Installez-les sur des machines distinctes, ou changez le port de celui dont le document le permet.',
    'single-installation': 'Prévoyez un serveur pour chaque installation.',
    'different-networks':
      'Laissez-les sur des machines distinctes, ou réunissez d’abord les deux machines dans un même réseau.',
    dedicated: 'Donnez à chacun sa machine, ou faites accepter ce partage par le client.',
    'forbidden-beside': 'Laissez-leur des machines distinctes.',
    interrupted: 'Obtenez l’accord du client et prévenez les utilisateurs de {second} de l’arrêt.',
    'nothing-in-common': 'Laissez ces systèmes sur des machines distinctes.',
    'choices-differ': 'Donnez partout la même réponse, parmi les valeurs que tous admettent.',
    'not-listed': 'Retenez une valeur que les deux documents admettent, ou séparez les machines.',
    'accepted-by-all': 'Rien à faire : ces valeurs conviennent à tous.',
    'one-document-lists':
      'Faites confirmer ces valeurs par l’éditeur dont le document n’en donne pas.',
    'documents-silent': 'Demandez aux éditeurs de confirmer ce voisinage.',
    'hardware-silent': 'Demandez à l’éditeur ce qu’il faut ajouter.',
    'several-machines':
      'Retirez ce rôle de la machine partagée, ou ramenez-le à une seule machine.',
    'shared-already': 'Réunissez les deux machines partagées, ou retirez ce rôle de l’une d’elles.',
    'one-machine':
      'Rien à faire ; pour partager cette machine, ajoutez un rôle d’un autre système.',
    'common-prerequisites': 'Vérifiez avec l’éditeur les prérequis communs à ces applications.',
    'could-share': 'Déclarez une machine partagée si le client le souhaite ; sinon, rien à faire.',
  },
  assumption: {
    'A-SHARE-SUM':
      'Sur une machine partagée, les processeurs, la mémoire et les disques demandés par les documents s’additionnent ; ce dont un document ne dit rien vient en plus.',
    'A-SHARE-MAX':
      'Sur une machine partagée, la plus grande des valeurs demandées l’emporte pour les cœurs par processeur et pour le réseau.',
    'A-SHARE-ONCE': 'Une machine partagée ne compte qu’une fois dans les totaux du projet.',
    'A-SHARE-COUNT': 'Les machines d’un système sont celles de son propre tableau des machines.',
    'A-SHARE-LISTED':
      'Quand un document ne donne pas de liste, celles des autres documents s’appliquent à la machine partagée.',
    'A-SHARE-FORBIDS':
      'Ce qu’un document interdit à côté de son logiciel est tenu pour interdit quel que soit le système qui l’apporte.',
  },
  figure: {
    servers: {
      count: 'Serveurs du projet',
    },
    machines: {
      count: 'Machines du projet',
    },
  },
} as const
