import type { Rule } from '@/lib/sizing/rule'

/** The distribution server, Application Request Routing (§5). */
export const loadBalancerRules: readonly Rule[] = [
  {
    id: 'xrp.arr.position',
    kinds: ['requirement'],
    citation: { section: '§5' },
    statement: {
      fr: 'Le serveur de répartition se place entre l’appareil de l’utilisateur, qui exécute l’application Cegid, et les serveurs d’applications.',
      en: 'The load balancer stands between the user’s device, which runs the Cegid application, and the application servers.',
    },
  },
  {
    id: 'xrp.arr.required-multi-iis',
    kinds: ['requirement'],
    citation: { section: '§5' },
    statement: {
      fr: 'Dès qu’il y a deux serveurs d’applications ou plus, un serveur de répartition est obligatoire.',
      en: 'As soon as there are two application servers or more, a load balancer is mandatory.',
    },
    reading: {
      fr: 'La ferme elle-même n’est que conseillée (§4) ; la répartition devient une obligation une fois la ferme retenue. Sans Internet, nous la plaçons sur le réseau interne.',
      en: 'The farm itself is only advised (§4); the load balancer becomes an obligation once there is a farm. Without the Internet we place it on the internal network.',
    },
    assumptions: ['A-ARR-LAN'],
  },
  {
    id: 'xrp.arr.required-internet',
    kinds: ['requirement'],
    citation: { section: '§5' },
    statement: {
      fr: 'Publier un serveur d’applications sur Internet impose un serveur de répartition.',
      en: 'Publishing an application server to the Internet makes a load balancer mandatory.',
    },
  },
  {
    id: 'xrp.arr.cpu',
    kinds: ['minimum'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'Le serveur de répartition a au moins un processeur Xeon à deux cœurs.',
      en: 'The load balancer has at least one dual-core Xeon processor.',
    },
  },
  {
    id: 'xrp.arr.os',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'Le serveur de répartition fonctionne sous Windows Server 64 bits : 2012 au minimum, 2019 de préférence.',
      en: 'The load balancer runs 64-bit Windows Server: 2012 at least, 2019 for preference.',
    },
    reading: {
      fr: 'Une version plus récente que celles du tableau donne un avertissement.',
      en: 'A version newer than those of the table gives a warning.',
    },
    assumptions: ['A-NOT-LISTED'],
  },
  {
    id: 'xrp.arr.memory',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'Le serveur de répartition dispose d’au moins 4 Go de mémoire ; 4 Go ou plus sont recommandés.',
      en: 'The load balancer has at least 4 GB of memory; 4 GB or more is recommended.',
    },
  },
  {
    id: 'xrp.arr.disk',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'Le serveur de répartition dispose d’au moins 100 Go de disque SCSI à 10 000 tours par minute ; le SAS à 15 000 tours en RAID est recommandé.',
      en: 'The load balancer has at least 100 GB of 10,000 rpm SCSI disk; 15,000 rpm SAS in RAID is recommended.',
    },
    reading: {
      fr: 'La colonne recommandée ne donne pas de capacité : nous gardons au moins 100 Go.',
      en: 'The recommended column gives no capacity: we keep at least 100 GB.',
    },
    assumptions: ['A-DISK-REC', 'A-SSD'],
  },
  {
    id: 'xrp.arr.nic',
    kinds: ['minimum'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'La carte réseau du serveur de répartition est à 1 Gb/s.',
      en: 'The load balancer has a 1 Gb/s network card.',
    },
  },
  {
    id: 'xrp.arr.second-nic',
    kinds: ['requirement'],
    citation: { section: '§5', note: 'note (3)' },
    statement: {
      fr: 'Quand la répartition est doublée, par exemple pour tolérer une panne, chacun des deux serveurs reçoit une seconde carte réseau.',
      en: 'When load balancing is doubled, for fault tolerance for instance, each of the two servers is given a second network card.',
    },
  },
  {
    id: 'xrp.arr.iis-version',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'Le serveur de répartition utilise IIS : 8.0 au minimum, 10.0 de préférence.',
      en: 'The load balancer uses IIS: 8.0 at least, 10.0 for preference.',
    },
  },
  {
    id: 'xrp.arr.arr-version',
    kinds: ['requirement'],
    citation: { section: '§5', note: 'table' },
    statement: {
      fr: 'La répartition utilise le module ARR (Application Request Routing) en version 3.0.',
      en: 'Load balancing uses the ARR module (Application Request Routing) in version 3.0.',
    },
  },
  {
    id: 'xrp.arr.port-443',
    kinds: ['requirement'],
    citation: { section: '§5', note: 'note (2)' },
    statement: {
      fr: 'Dès que SSL est actif, notamment depuis Internet, le serveur de répartition communique sur le port TCP 443, que l’on ne peut pas changer.',
      en: 'Once SSL is on, from the Internet in particular, the load balancer communicates on TCP port 443, which cannot be changed.',
    },
    reading: {
      fr: 'Les autres ports (http, SQL Server, Bureau à distance) ne sont pas donnés : ceux que nous affichons sont les valeurs usuelles.',
      en: 'The other ports (http, SQL Server, Remote Desktop) are not given: those we show are the usual ones.',
    },
    assumptions: ['A-PORTS'],
  },
  {
    id: 'xrp.arr.farm-same-version',
    kinds: ['requirement'],
    citation: { section: '§5', note: 'note (4)' },
    statement: {
      fr: 'Deux serveurs de répartition d’une même ferme ont la même version.',
      en: 'Two load balancers of one farm have the same version.',
    },
  },
  {
    id: 'xrp.arr.dmz-responsibility',
    kinds: ['responsibility'],
    citation: { section: '§5', note: 'note (5)' },
    statement: {
      fr: 'La sécurité de la DMZ, de ce qu’elle expose et de l’accès à la répartition incombe au client, y compris contre les attaques venues de l’extérieur.',
      en: 'The security of the DMZ, of what it exposes and of access to the load balancer is the customer’s duty, attacks from outside included.',
    },
  },
  {
    id: 'xrp.arr.cegid-services',
    kinds: ['responsibility'],
    citation: { section: '§5', note: 'note (5)' },
    statement: {
      fr: 'Les équipes de services de Cegid peuvent aider à renforcer cette protection, par exemple avec des boîtiers de sécurité.',
      en: 'Cegid’s service teams can help to strengthen this protection, with security appliances for instance.',
    },
  },
]
