import type { Rule } from '@/lib/sizing/rule'

/** The Remote Desktop session host (§3). */
export const sessionHostRules: readonly Rule[] = [
  {
    id: 'xrp.rds.definition',
    kinds: ['default'],
    citation: { section: '§3' },
    statement: {
      fr: 'Sur un serveur de présentation, les applications s’exécutent côté serveur : l’appareil qui s’y connecte demande moins de ressources.',
      en: 'On a session host the applications run on the server side: the device that connects to it needs fewer resources.',
    },
  },
  {
    id: 'xrp.rds.no-iis-role',
    kinds: ['prohibition'],
    citation: { section: '§3' },
    statement: {
      fr: 'Le rôle IIS de XRP Sprint ne peut pas cohabiter avec le Bureau à distance sur un même serveur : cumulés, ils épuiseraient ses ressources.',
      en: 'The IIS role of XRP Sprint cannot live with Remote Desktop on one server: together they would exhaust its resources.',
    },
    reading: {
      fr: 'Le §4 répète l’interdiction. Comme IIS figure aussi parmi les logiciels du serveur de bases de données, nous excluons également de réunir bases et Bureau à distance.',
      en: '§4 repeats the prohibition. As IIS is also among the database server’s software, we exclude databases and Remote Desktop together as well.',
    },
    assumptions: ['A-DB-RDS'],
  },
  {
    id: 'xrp.rds.cpu',
    kinds: ['minimum'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'Chaque processeur d’un serveur de présentation est un Xeon d’au moins quatre cœurs ; leur nombre dépend de l’étude.',
      en: 'Each processor of a session host is a Xeon with at least four cores; how many depends on the study.',
    },
    reading: {
      fr: 'L’équivalent en processeurs virtuels n’est pas donné ; nous comptons 4 vCPU par processeur.',
      en: 'No equivalent in virtual processors is given; we count 4 vCPUs per processor.',
    },
    assumptions: ['A-CPU'],
  },
  {
    id: 'xrp.rds.os',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'Le serveur de présentation fonctionne sous Windows Server 64 bits : 2012 au minimum, 2019 de préférence.',
      en: 'The session host runs 64-bit Windows Server: 2012 at least, 2019 for preference.',
    },
    reading: {
      fr: 'Une version plus récente que celles du tableau donne un avertissement.',
      en: 'A version newer than those of the table gives a warning.',
    },
    assumptions: ['A-NOT-LISTED'],
  },
  {
    id: 'xrp.rds.memory-base',
    kinds: ['minimum'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'La mémoire d’un serveur de présentation part de 8 Go, avant d’ajouter la part des utilisateurs.',
      en: 'The memory of a session host starts at 8 GB, before the users’ share is added.',
    },
  },
  {
    id: 'xrp.rds.memory-per-user',
    kinds: ['threshold'],
    citation: { section: '§3', note: 'note (1)' },
    statement: {
      fr: 'Chaque utilisateur du serveur de présentation ajoute au moins 100 Mo de mémoire, davantage selon le nombre et la nature de ses applications.',
      en: 'Each user of the session host adds at least 100 MB of memory, more according to the number and nature of the applications.',
    },
    reading: {
      fr: 'Les 100 Mo s’ajoutent dès le premier utilisateur, serveur par serveur, et donnent un plancher. Un utilisateur est une session ouverte en même temps que les autres, au plus fort de la journée ; 1 Go vaut 1 024 Mo et l’affichage arrondit au Go supérieur.',
      en: 'The 100 MB is added from the first user on, server by server, and gives a floor. A user is a session open at the same time as the others, at the day’s peak; 1 GB is 1,024 MB and the shown value is rounded up to a whole GB.',
    },
    assumptions: ['A-GB1024', 'A-RDS-CONC'],
  },
  {
    id: 'xrp.rds.users-per-cpu',
    kinds: ['threshold'],
    citation: { section: '§3', note: 'note (1)' },
    statement: {
      fr: 'Un processeur accueille en général de 15 à 20 utilisateurs de Bureau à distance.',
      en: 'One processor generally carries 15 to 20 Remote Desktop users.',
    },
    reading: {
      fr: 'Le processeur est celui du tableau : un Xeon d’au moins quatre cœurs, soit 4 vCPU en virtuel. Nous proposons 15, valeur prudente, et montrons les deux bornes. Rien ne limite le nombre d’utilisateurs par serveur ; nous retenons deux processeurs par serveur.',
      en: 'The processor is that of the table: a Xeon with at least four cores, so 4 vCPUs in a virtual machine. We propose 15, the prudent end, and show both ends. Nothing limits the users of one server; we take two processors per server.',
    },
    assumptions: ['A-CPU', 'A-RDS-15', 'A-RDS-MAXCPU', 'A-RDS-CONC'],
  },
  {
    id: 'xrp.rds.disk',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'Le serveur de présentation dispose d’au moins 100 Go de disque SCSI à 10 000 tours par minute ; le SAS à 15 000 tours en RAID est recommandé.',
      en: 'The session host has at least 100 GB of 10,000 rpm SCSI disk; 15,000 rpm SAS in RAID is recommended.',
    },
    reading: {
      fr: 'La colonne recommandée ne donne pas de capacité : nous gardons au moins 100 Go.',
      en: 'The recommended column gives no capacity: we keep at least 100 GB.',
    },
    assumptions: ['A-DISK-REC', 'A-SSD'],
  },
  {
    id: 'xrp.rds.nic',
    kinds: ['minimum'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'La carte réseau du serveur de présentation est à 1 Gb/s.',
      en: 'The session host has a 1 Gb/s network card.',
    },
  },
  {
    id: 'xrp.rds.office',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'La bureautique du serveur de présentation est Office 2013 SP1 au minimum ; Office 2019 ou Microsoft 365 est recommandé.',
      en: 'The office suite of the session host is Office 2013 SP1 at least; Office 2019 or Microsoft 365 is recommended.',
    },
  },
  {
    id: 'xrp.rds.m365-enterprise',
    kinds: ['compatibility'],
    citation: { section: '§3', note: 'note (3)' },
    statement: {
      fr: 'Sur un serveur de présentation, Cegid n’a testé Microsoft 365 que dans son offre Entreprise.',
      en: 'On a session host, Cegid has tested Microsoft 365 in its Enterprise offer alone.',
    },
  },
  {
    id: 'xrp.rds.service',
    kinds: ['requirement'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'Le service de présentation est le Bureau à distance fourni avec Windows Server.',
      en: 'The presentation service is the Remote Desktop that comes with Windows Server.',
    },
  },
  {
    id: 'xrp.rds.publishing-mode',
    kinds: ['compatibility'],
    citation: { section: '§3', note: 'note (2)' },
    statement: {
      fr: 'Depuis Windows Server 2012, Cegid valide la publication d’applications ; le bureau complet n’était validé que sur les versions antérieures.',
      en: 'From Windows Server 2012 on, Cegid validates application publishing; the full desktop was validated on earlier versions only.',
    },
    reading: {
      fr: 'Comme Windows Server 2012 est déjà le minimum, le bureau complet n’est plus jamais le mode validé : nous proposons la publication, et le choix du bureau donne un avertissement.',
      en: 'As Windows Server 2012 is already the minimum, the full desktop is never the validated mode any more: we propose publishing, and choosing the desktop gives a warning.',
    },
  },
  {
    id: 'xrp.rds.install-from-console',
    kinds: ['procedure'],
    citation: { section: '§3', note: 'note (4)' },
    statement: {
      fr: 'Sous Windows Server 2019, on installe ou met à jour XRP Sprint depuis la console du serveur ou de l’hyperviseur : une session à distance serait coupée pendant l’opération.',
      en: 'On Windows Server 2019, XRP Sprint is installed or updated from the console of the server or the hypervisor: a remote session would be cut off meanwhile.',
    },
  },
  {
    id: 'xrp.rds.dotnet',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§3', note: 'table' },
    statement: {
      fr: 'Le serveur de présentation reçoit .NET Framework 4.5.2 au minimum ; 4.6.1 ou une version ultérieure est recommandé.',
      en: 'The session host is given .NET Framework 4.5.2 at least; 4.6.1 or later is recommended.',
    },
  },
]
