import type { Rule } from '@/lib/sizing/rule'

/** One database reached through several web servers. */
export const multiServerRules: readonly Rule[] = [
  {
    id: 'scrm.multi.definition',
    kinds: ['default'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Plusieurs serveurs Web peuvent se partager une même base : la charge se répartit entre eux.',
      en: 'Several web servers may share one database: the load is spread over them.',
    },
    reading: {
      fr: 'Aucun nombre d’utilisateurs par serveur n’est donné : le nombre de serveurs Web est le choix du client, jamais un calcul.',
      en: 'No number of users per server is given: the number of web servers is the customer’s choice, never a computation.',
    },
  },
  {
    id: 'scrm.multi.dedicated-db',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Avec plusieurs serveurs Web, la base a sa propre machine, distincte des autres.',
      en: 'With several web servers, the database has a machine of its own, apart from the others.',
    },
    reading: {
      fr: 'Un exemple du guide réunit pourtant SQL Server et un serveur secondaire. Nous séparons toujours les deux ; vouloir les réunir donne un avertissement.',
      en: 'One example of the guide nevertheless puts SQL Server on a secondary server. We always keep both apart; wishing them together gives a warning.',
    },
  },
  {
    id: 'scrm.multi.licence-option',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'La licence doit comporter l’option multiserveur.',
      en: 'The licence must include the multi-server option.',
    },
  },
  {
    id: 'scrm.multi.choose-servers',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'On choisit d’avance les serveurs de l’application, celui de la base, et ceux qui exécuteront l’indexation, l’escalade et la messagerie.',
      en: 'The servers of the application, that of the database and those that will run indexing, escalation and e-mail are chosen beforehand.',
    },
  },
  {
    id: 'scrm.multi.services-once',
    kinds: ['default'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Chaque service fonctionne en un seul endroit, le plus souvent sur le serveur principal ; il peut aussi être confié à un autre serveur Web.',
      en: 'Each service runs in one place, most often on the main server; it may also be given to another web server.',
    },
    reading: {
      fr: 'Les deux exemples de répartition du guide se contredisent : nous laissons tout sur le serveur principal, sauf choix contraire.',
      en: 'The guide’s two examples of how to spread them disagree: we leave everything on the main server unless told otherwise.',
    },
  },
  {
    id: 'scrm.multi.no-crm-service-on-sql',
    kinds: ['prohibition'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Le serveur de la base ne fait tourner aucun service du CRM.',
      en: 'The database server runs no service of the CRM.',
    },
  },
  {
    id: 'scrm.multi.integration-least-loaded',
    kinds: ['recommended'],
    citation: { section: 'multi-server', note: 'note' },
    statement: {
      fr: 'Le service d’intégration se place de préférence là où la charge est la plus faible.',
      en: 'The integration service is preferably put where the load is lowest.',
    },
    reading: {
      fr: 'La charge n’est pas connue d’avance : nous prenons le dernier serveur secondaire.',
      en: 'The load is not known beforehand: we take the last secondary server.',
    },
    assumptions: ['A-CRM-LEAST'],
  },
  {
    id: 'scrm.multi.order',
    kinds: ['procedure'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Le serveur Web principal s’installe le premier et crée la base ; les secondaires viennent ensuite.',
      en: 'The main web server is installed first and creates the database; the secondary ones follow.',
    },
  },
  {
    id: 'scrm.multi.db-once',
    kinds: ['prohibition'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'La base ne se crée qu’une fois : elle est laissée de côté sur les serveurs secondaires.',
      en: 'The database is created only once: it is left out on the secondary servers.',
    },
  },
  {
    id: 'scrm.multi.same-licence-and-name',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Les serveurs secondaires reprennent la licence et le nom d’installation du principal.',
      en: 'Secondary servers take over the licence and the installation name of the main one.',
    },
    reading: {
      fr: 'Un seul nom est demandé, et repris sur chaque serveur : ils ne peuvent pas différer.',
      en: 'One name is asked for and used on each server: they cannot differ.',
    },
  },
  {
    id: 'scrm.multi.tomcat-everywhere',
    kinds: ['default'],
    citation: { section: 'multi-server', note: 'note' },
    statement: {
      fr: 'Tomcat fonctionne sur chaque serveur Web et y recharge les métadonnées.',
      en: 'Tomcat runs on each web server and reloads the metadata there.',
    },
  },
  {
    id: 'scrm.multi.db-connections',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'La base doit accepter assez de connexions pour que chaque serveur Web recharge sa DLL et son groupe de connexions Tomcat.',
      en: 'The database must accept enough connections for each web server to reload its DLL and its Tomcat connection pool.',
    },
    reading: {
      fr: 'La taille du groupe n’est pas donnée : nous n’en tirons aucun nombre.',
      en: 'The size of the pool is not given: we derive no number from it.',
    },
  },
  {
    id: 'scrm.multi.remote-sql-address',
    kinds: ['procedure'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'À l’installation du serveur principal, le serveur SQL distant se désigne par son nom DNS ou son adresse IP.',
      en: 'When the main server is installed, the remote SQL server is given by its DNS name or its IP address.',
    },
  },
  {
    id: 'scrm.multi.worksheet',
    kinds: ['procedure'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Pour le serveur SQL et pour chaque serveur Web, on note les services, le nom, l’adresse ou le nom DNS, et l’adresse IPv6.',
      en: 'For the SQL server and for each web server, one notes the services, the name, the address or DNS name, and the IPv6 address.',
    },
  },
  {
    id: 'scrm.multi.field-server-names',
    kinds: ['default'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Le champ des noms de serveurs réunit les noms DNS séparés par des points-virgules, le principal en tête ; l’installation le remplit.',
      en: 'The field of server names joins the DNS names with semicolons, the main one first; the installation fills it in.',
    },
  },
  {
    id: 'scrm.multi.field-ipv6',
    kinds: ['requirement'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Le champ des adresses réunit les IPv6 des serveurs Web, le principal en tête, séparées par des points-virgules ; il se remplit à la main et la répartition de charge en dépend.',
      en: 'The field of addresses joins the IPv6 addresses of the web servers with semicolons, the main one first; it is filled in by hand and load balancing hangs on it.',
    },
    reading: {
      fr: 'Une adresse par serveur, dans leur ordre, sans zone ni crochets. Un réseau sans IPv6 ne peut pas satisfaire le guide.',
      en: 'One address per server, in their order, without zone or brackets. A network without IPv6 cannot satisfy the guide.',
    },
  },
  {
    id: 'scrm.multi.field-balance',
    kinds: ['default'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Le champ d’équilibrage vaut Vrai quand le CRM répartit lui-même la charge, Faux quand un autre dispositif s’en charge.',
      en: 'The balancing field is True when the CRM spreads the load itself, False when another device sees to it.',
    },
  },
  {
    id: 'scrm.multi.field-qualified-names',
    kinds: ['default'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Le champ des noms pleinement qualifiés liste les serveurs dans l’ordre où ils reçoivent la charge.',
      en: 'The field of fully qualified names lists the servers in the order in which they receive load.',
    },
  },
  {
    id: 'scrm.multi.field-dtls',
    kinds: ['default'],
    citation: { section: 'multi-server', note: 'table' },
    statement: {
      fr: 'Le champ DTLS désigne le serveur principal.',
      en: 'The DTLS field names the main server.',
    },
  },
  {
    id: 'scrm.multi.publication',
    kinds: ['responsibility'],
    citation: { section: 'multi-server', note: 'note' },
    statement: {
      fr: 'Publier la solution par un DNS ou une adresse publique est l’affaire du client ; Sage n’assiste pas cette partie.',
      en: 'Publishing the solution through a DNS or a public address is the customer’s affair; Sage does not assist with it.',
    },
  },
  {
    id: 'scrm.multi.single-url',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Les utilisateurs n’emploient qu’une adresse, celle du serveur principal, qui les dirige vers le moins chargé.',
      en: 'Users have a single address, that of the main server, which sends them to the least loaded one.',
    },
    reading: {
      fr: 'La forme de cette adresse n’est pas écrite : nous la composons du serveur principal et du nom d’installation.',
      en: 'The form of that address is not written: we make it of the main server and the installation name.',
    },
    assumptions: ['A-CRM-URL'],
  },
  {
    id: 'scrm.multi.balance-algorithm',
    kinds: ['default'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Celui qui se connecte est dirigé vers le serveur où le moins de monde est connecté ; son nom apparaît dans l’adresse.',
      en: 'Whoever logs in is sent to the server with the fewest people connected; its name appears in the address.',
    },
  },
  {
    id: 'scrm.multi.iisreset-reconnect',
    kinds: ['procedure'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Après un redémarrage d’IIS ou un recyclage sur un serveur, on se connecte une fois à chacun pour rétablir la répartition.',
      en: 'After a restart of IIS or a recycling on one server, one logs in once to each of them to restore balancing.',
    },
  },
  {
    id: 'scrm.multi.change-propagation',
    kinds: ['default'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Un changement fait sur un serveur vaut pour tous, métadonnées comprises.',
      en: 'A change made on one server holds for all, metadata included.',
    },
  },
  {
    id: 'scrm.multi.update-rehearsal',
    kinds: ['requirement'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'En multiserveur, une mise à jour se répète sur une copie conforme de la production, par exemple virtualisée, avant d’y être appliquée.',
      en: 'With several servers, an update is rehearsed on a true copy of production, virtual for instance, before it is applied there.',
    },
  },
  {
    id: 'scrm.multi.update-order',
    kinds: ['procedure'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Les serveurs se mettent à jour dans l’ordre : le principal, puis les secondaires un à un ; de même pour les composants.',
      en: 'Servers are updated in order: the main one, then the secondary ones one by one; the same goes for components.',
    },
  },
  {
    id: 'scrm.multi.files-manual',
    kinds: ['procedure'],
    citation: { section: 'multi-server' },
    statement: {
      fr: 'Les fichiers modifiés, ceux de CustomPages par exemple, se recopient à la main sur chaque serveur ; la configuration se propage seule.',
      en: 'Changed files, those of CustomPages for instance, are copied to each server by hand; configuration spreads by itself.',
    },
    reading: {
      fr: 'Deux phrases voisines du guide semblent se contredire : nous lisons que ce qui est en base est automatique et que les fichiers sont manuels.',
      en: 'Two neighbouring sentences of the guide seem to clash: we read that what is in the database is automatic and that files are manual.',
    },
  },
]
