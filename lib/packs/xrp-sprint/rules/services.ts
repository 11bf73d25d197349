import type { Rule } from '@/lib/sizing/rule'

/** The Cegid services server and its Worker Processes (§6). */
export const servicesRules: readonly Rule[] = [
  {
    id: 'xrp.services.mutualised-default',
    kinds: ['default'],
    citation: { section: '§6' },
    statement: {
      fr: 'Les services Cegid peuvent partager un serveur existant ; par défaut, ils rejoignent le serveur d’applications.',
      en: 'The Cegid services may share an existing server; by default they join the application server.',
    },
    reading: {
      fr: 'Dans une ferme, le document ne dit pas lequel : nous prenons le premier serveur d’applications.',
      en: 'In a farm the document does not say which one: we take the first application server.',
    },
    assumptions: ['A-SVC-FARM'],
  },
  {
    id: 'xrp.services.dedicate-when',
    kinds: ['recommended'],
    citation: { section: '§6' },
    statement: {
      fr: 'Selon les contraintes du métier ou le nombre d’utilisateurs, il peut être préférable de donner à ces services un ou plusieurs serveurs à eux.',
      en: 'Depending on business constraints or on the number of users, it may be preferable to give these services one or more servers of their own.',
    },
    reading: {
      fr: 'Aucun seuil n’est écrit : nous posons la question et ne décidons jamais seuls. Les services dédiés sont réunis sur un seul serveur.',
      en: 'No threshold is written: we ask and never decide alone. Dedicated services are gathered on one server.',
    },
    assumptions: ['A-SVC-GROUP'],
  },
  {
    id: 'xrp.services.list',
    kinds: ['requirement'],
    citation: { section: '§6' },
    statement: {
      fr: 'Les services Cegid sont au nombre de quatre : édition (Report Service), files de messages (MSMQ), Process Server et Worker Process.',
      en: 'There are four Cegid services: reporting (Report Service), message queues (MSMQ), Process Server and Worker Process.',
    },
  },
  {
    id: 'xrp.services.cpu',
    kinds: ['minimum'],
    citation: { section: '§6', note: 'table' },
    statement: {
      fr: 'Un serveur de services dédié a au moins un processeur Xeon à quatre cœurs.',
      en: 'A dedicated services server has at least one quad-core Xeon processor.',
    },
    reading: {
      fr: 'L’équivalent en processeurs virtuels n’est pas donné ; nous comptons 4 vCPU par processeur.',
      en: 'No equivalent in virtual processors is given; we count 4 vCPUs per processor.',
    },
    assumptions: ['A-CPU'],
  },
  {
    id: 'xrp.services.os',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§6', note: 'table' },
    statement: {
      fr: 'Un serveur de services dédié fonctionne sous Windows Server 64 bits : 2012 au minimum, 2019 de préférence.',
      en: 'A dedicated services server runs 64-bit Windows Server: 2012 at least, 2019 for preference.',
    },
  },
  {
    id: 'xrp.services.memory',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§6', note: 'table' },
    statement: {
      fr: 'Un serveur de services dédié dispose d’au moins 8 Go de mémoire ; 16 Go ou plus sont recommandés, selon étude.',
      en: 'A dedicated services server has at least 8 GB of memory; 16 GB or more is recommended, subject to study.',
    },
    reading: {
      fr: 'La valeur proposée est la colonne recommandée ; le besoin des Worker Process, qui vient du classeur de calibrage, s’y ajoute.',
      en: 'The proposed value is the recommended column; the need of the Worker Processes, which comes from the calibration workbook, is added to it.',
    },
    assumptions: ['A-PROPOSE-REC'],
  },
  {
    id: 'xrp.services.disk',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§6', note: 'table' },
    statement: {
      fr: 'Un serveur de services dédié dispose d’au moins 100 Go de disque SCSI à 10 000 tours par minute ; le SAS à 15 000 tours en RAID est recommandé.',
      en: 'A dedicated services server has at least 100 GB of 10,000 rpm SCSI disk; 15,000 rpm SAS in RAID is recommended.',
    },
    reading: {
      fr: 'La colonne recommandée ne donne pas de capacité : nous gardons au moins 100 Go.',
      en: 'The recommended column gives no capacity: we keep at least 100 GB.',
    },
    assumptions: ['A-DISK-REC', 'A-SSD'],
  },
  {
    id: 'xrp.services.nic',
    kinds: ['minimum'],
    citation: { section: '§6', note: 'table' },
    statement: {
      fr: 'La carte réseau d’un serveur de services dédié est à 1 Gb/s.',
      en: 'A dedicated services server has a 1 Gb/s network card.',
    },
  },
  {
    id: 'xrp.services.software',
    kinds: ['requirement'],
    citation: { section: '§6', note: 'table' },
    statement: {
      fr: 'Un serveur de services dédié reçoit .NET Framework 4.8 et la fonctionnalité MSMQ de Windows.',
      en: 'A dedicated services server is given .NET Framework 4.8 and the MSMQ feature of Windows.',
    },
  },
  {
    id: 'xrp.services.admin-rights',
    kinds: ['requirement'],
    citation: { section: '§6', note: 'note' },
    statement: {
      fr: 'Installer ou mettre à jour une application Cegid demande des droits d’administrateur ; s’en servir ensuite n’en demande pas.',
      en: 'Installing or updating a Cegid application takes administrator rights; using it afterwards does not.',
    },
  },
  {
    id: 'xrp.services.increase-by-study',
    kinds: ['warning'],
    citation: { section: '§6', note: 'note (1)' },
    statement: {
      fr: 'Les valeurs du serveur de services sont des planchers : une étude les relève selon le système et le nombre d’applications installées.',
      en: 'The values of the services server are floors: a study raises them according to the system and the number of installed applications.',
    },
  },
  {
    id: 'xrp.wp.purpose',
    kinds: ['default'],
    citation: { section: '§6' },
    statement: {
      fr: 'Les Worker Process accélèrent les actions brèves et fréquentes, comme valider une pièce ; les Process Server prennent en charge les traitements lourds et rares.',
      en: 'Worker Processes speed up brief and frequent actions, such as validating an entry; Process Servers take on heavy and rare processing.',
    },
  },
  {
    id: 'xrp.wp.idle-cost',
    kinds: ['warning'],
    citation: { section: '§6' },
    statement: {
      fr: 'Un Worker Process démarré occupe la machine même quand rien ne lui est demandé : son besoin s’ajoute à celui du serveur qui le porte.',
      en: 'A started Worker Process occupies the machine even while nothing is asked of it: its need adds to that of the server that carries it.',
    },
  },
  {
    id: 'xrp.wp.domain-instance',
    kinds: ['requirement'],
    citation: { section: '§6' },
    statement: {
      fr: 'Chaque Worker Process sert un seul domaine fonctionnel et s’adresse à une instance, c’est-à-dire à un groupe de bases relevant du même métier.',
      en: 'Each Worker Process serves a single functional domain and addresses one instance, that is, a group of databases of one business line.',
    },
    reading: {
      fr: 'Nous tenons domaine et métier pour une même chose, et en déduisons au moins un Worker Process par instance.',
      en: 'We take domain and business line to be one and the same, and derive at least one Worker Process per instance.',
    },
    assumptions: ['A-WP-DOMAIN', 'A-WP-LOWER'],
  },
  {
    id: 'xrp.wp.bases-per-instance',
    kinds: ['threshold'],
    citation: { section: '§6' },
    statement: {
      fr: 'Une instance accueille jusqu’à 30 bases de données, ou dossiers ; la trente et unième en ouvre une deuxième.',
      en: 'One instance holds up to 30 databases, or folders; the thirty-first opens a second one.',
    },
    reading: {
      fr: 'Le calcul se fait métier par métier, puis les instances s’additionnent : 31 bases d’un même métier font 2 instances.',
      en: 'The count is made business line by business line, then the instances are added up: 31 databases of one business line make 2 instances.',
    },
    assumptions: ['A-WP-DOMAIN'],
  },
  {
    id: 'xrp.wp.calibration-file',
    kinds: ['procedure'],
    citation: { section: '§6' },
    statement: {
      fr: 'Le besoin en machines des Worker Process se calcule avec le classeur Aide_Calibrage_WorkerProcess_XRP_Sprint.xlsx, livré avec le logiciel.',
      en: 'The machine needs of the Worker Processes are worked out with the workbook Aide_Calibrage_WorkerProcess_XRP_Sprint.xlsx, delivered with the software.',
    },
    reading: {
      fr: 'Ce classeur n’est pas à notre disposition : nous ne calculons ni le nombre de Worker Process ni leur mémoire, et reprenons le résultat que vous saisissez.',
      en: 'This workbook is not available to us: we compute neither the number of Worker Processes nor their memory, and take the result you enter.',
    },
  },
  {
    id: 'xrp.wp.factors',
    kinds: ['requirement'],
    citation: { section: '§6' },
    statement: {
      fr: 'Deux facteurs fixent le nombre de Worker Process : la moyenne des utilisateurs présents en même temps et le nombre de bases de données.',
      en: 'Two factors set the number of Worker Processes: the average of users present at the same time and the number of databases.',
    },
  },
]
