import type { Rule } from '@/lib/sizing/rule'

/** The business application server, IIS (§4). */
export const applicationRules: readonly Rule[] = [
  {
    id: 'xrp.iis.internal-network',
    kinds: ['requirement'],
    citation: { section: '§4' },
    statement: {
      fr: 'Le serveur d’applications se trouve toujours sur le réseau interne du client, jamais en DMZ.',
      en: 'The application server always stands on the customer’s internal network, never in a DMZ.',
    },
  },
  {
    id: 'xrp.iis.internet-needs-arr',
    kinds: ['requirement'],
    citation: { section: '§4' },
    statement: {
      fr: 'Pour tout accès par Internet, un serveur de répartition placé en DMZ est nécessaire devant le serveur d’applications.',
      en: 'For any access over the Internet, a load balancer placed in a DMZ is necessary in front of the application server.',
    },
    reading: {
      fr: 'Cela vaut même avec un seul serveur d’applications ou avec un serveur unique.',
      en: 'This holds even with a single application server or with one single server.',
    },
  },
  {
    id: 'xrp.iis.cpu',
    kinds: ['minimum'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'Le serveur d’applications a au moins un processeur Xeon à quatre cœurs.',
      en: 'The application server has at least one quad-core Xeon processor.',
    },
    reading: {
      fr: 'L’équivalent en processeurs virtuels n’est pas donné ; nous comptons 4 vCPU par processeur.',
      en: 'No equivalent in virtual processors is given; we count 4 vCPUs per processor.',
    },
    assumptions: ['A-CPU'],
  },
  {
    id: 'xrp.iis.os',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'Le serveur d’applications fonctionne sous Windows Server 64 bits : 2012 au minimum, 2019 de préférence.',
      en: 'The application server runs 64-bit Windows Server: 2012 at least, 2019 for preference.',
    },
    reading: {
      fr: 'Une version plus récente que celles du tableau donne un avertissement.',
      en: 'A version newer than those of the table gives a warning.',
    },
    assumptions: ['A-NOT-LISTED'],
  },
  {
    id: 'xrp.iis.memory',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'Chaque serveur d’applications dispose d’au moins 8 Go de mémoire ; 16 Go ou plus sont recommandés, selon étude.',
      en: 'Each application server has at least 8 GB of memory; 16 GB or more is recommended, subject to study.',
    },
    reading: {
      fr: 'Aucune formule par connexion n’est donnée : la valeur proposée est la colonne recommandée.',
      en: 'No formula per connection is given: the proposed value is the recommended column.',
    },
    assumptions: ['A-PROPOSE-REC'],
  },
  {
    id: 'xrp.iis.disk',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'Le serveur d’applications dispose d’au moins 100 Go de disque SCSI à 10 000 tours par minute ; le SAS à 15 000 tours en RAID est recommandé.',
      en: 'The application server has at least 100 GB of 10,000 rpm SCSI disk; 15,000 rpm SAS in RAID is recommended.',
    },
    reading: {
      fr: 'La colonne recommandée ne donne pas de capacité : nous gardons au moins 100 Go.',
      en: 'The recommended column gives no capacity: we keep at least 100 GB.',
    },
    assumptions: ['A-DISK-REC', 'A-SSD'],
  },
  {
    id: 'xrp.iis.nic',
    kinds: ['minimum'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'La carte réseau du serveur d’applications est à 1 Gb/s.',
      en: 'The application server has a 1 Gb/s network card.',
    },
  },
  {
    id: 'xrp.iis.iis-version',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'Le serveur d’applications utilise IIS : 7.5 au minimum, 10.0 de préférence.',
      en: 'The application server uses IIS: 7.5 at least, 10.0 for preference.',
    },
    reading: {
      fr: 'Le vrai plancher vient du système : Windows Server 2012 apporte déjà IIS 8.0.',
      en: 'The real floor comes from the operating system: Windows Server 2012 already brings IIS 8.0.',
    },
  },
  {
    id: 'xrp.iis.dotnet',
    kinds: ['requirement'],
    citation: { section: '§4', note: 'table' },
    statement: {
      fr: 'Le serveur d’applications reçoit .NET Framework 4.8.',
      en: 'The application server is given .NET Framework 4.8.',
    },
  },
  {
    id: 'xrp.iis.farm-same-version',
    kinds: ['requirement'],
    citation: { section: '§4', note: 'note (2)' },
    statement: {
      fr: 'Dans une ferme, tous les serveurs d’applications ont la même version.',
      en: 'In a farm, all application servers have the same version.',
    },
    reading: {
      fr: 'Le document ne dit pas quelle version : nous l’entendons du système, donc d’IIS, et de .NET.',
      en: 'The document does not say which version: we take it to mean the operating system, hence IIS, and .NET.',
    },
  },
  {
    id: 'xrp.iis.mono-server',
    kinds: ['threshold'],
    citation: { section: '§4', note: 'note (1)' },
    statement: {
      fr: 'En dessous de 10 connexions simultanées, le serveur d’applications peut aussi porter les bases de données : c’est le serveur unique, ou monoserveur.',
      en: 'Below 10 simultaneous connections, the application server may carry the databases as well: this is the single server.',
    },
    reading: {
      fr: 'Le serveur unique est une possibilité, jamais une obligation : 9 connexions l’autorisent, 10 l’excluent. Comme rien n’est chiffré pour ce serveur réuni, nous retenons, composant par composant, la plus forte des deux valeurs.',
      en: 'The single server is an option, never an obligation: 9 connections allow it, 10 rule it out. As no figure is given for the combined server, we take the larger of the two values, component by component.',
    },
    assumptions: ['A-MONO-MAX', 'A-CONN-SUM'],
  },
  {
    id: 'xrp.iis.mono-dedicated',
    kinds: ['recommended'],
    citation: { section: '§4', note: 'note (1)' },
    statement: {
      fr: 'Un serveur unique devrait être réservé à Cegid ; le document y insiste.',
      en: 'A single server should be reserved for Cegid; the document presses the point.',
    },
  },
  {
    id: 'xrp.iis.max-connections',
    kinds: ['threshold'],
    citation: { section: '§4', note: 'note (1)' },
    statement: {
      fr: 'Un serveur d’applications porte jusqu’à 50 connexions simultanées. Au-delà, le conseil est d’en ajouter un second, en ferme, derrière un ou plusieurs serveurs de répartition.',
      en: 'One application server carries up to 50 simultaneous connections. Beyond that, adding a second one is advised, as a farm behind one or more load balancers.',
    },
    reading: {
      fr: 'C’est un conseil : garder un seul serveur au-delà de 50 donne un avertissement et ne crée pas de répartition. De 51 à 100, deux serveurs ; plus haut, rien n’est écrit et nous comptons un serveur par tranche de 50 entamée. Aucun serveur de secours n’est demandé.',
      en: 'It is advice: keeping one server above 50 gives a warning and creates no load balancer. From 51 to 100, two servers; higher up nothing is written, and we count one server per started 50. No spare server is asked for.',
    },
    assumptions: ['A-IIS-CEIL', 'A-CONN-SUM'],
  },
  {
    id: 'xrp.iis.increase-by-study',
    kinds: ['warning'],
    citation: { section: '§4', note: 'note (1)' },
    statement: {
      fr: 'Les valeurs appelées par la note (1) sont des planchers : une étude les relève selon le système, les utilisateurs et les autres charges.',
      en: 'The values that carry note (1) are floors: a study raises them according to the system, the users and the other loads.',
    },
    reading: {
      fr: 'La même note accompagne les tableaux des serveurs de présentation et de répartition.',
      en: 'The same note goes with the tables of session hosts and load balancers.',
    },
  },
]
