import type { Rule } from '@/lib/sizing/rule'

/** The database server and its SQL Server (§2). */
export const databaseRules: readonly Rule[] = [
  {
    id: 'xrp.db.cpu',
    kinds: ['minimum'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le serveur de bases de données a au moins un processeur Xeon à quatre cœurs.',
      en: 'The database server has at least one quad-core Xeon processor.',
    },
    reading: {
      fr: 'La case est commune aux deux colonnes : minimum et recommandé sont égaux. L’équivalent en processeurs virtuels n’est pas donné ; nous comptons 4 vCPU par processeur.',
      en: 'One cell serves both columns: minimum and recommended are equal. No equivalent in virtual processors is given; we count 4 vCPUs per processor.',
    },
    assumptions: ['A-CPU'],
  },
  {
    id: 'xrp.db.os',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le serveur de bases de données fonctionne sous Windows Server 64 bits : 2012 au minimum, 2019 de préférence.',
      en: 'The database server runs 64-bit Windows Server: 2012 at least, 2019 for preference.',
    },
    reading: {
      fr: '« W2012 » désigne Windows Server 2012 comme 2012 R2, que le document traite ensemble ailleurs.',
      en: '“W2012” stands for Windows Server 2012 and 2012 R2 alike, which the document groups elsewhere.',
    },
  },
  {
    id: 'xrp.db.os-edition',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'L’édition de Windows Server est Standard au minimum ; Standard et Datacenter sont toutes deux recommandées.',
      en: 'The Windows Server edition is Standard at least; both Standard and Datacenter are recommended.',
    },
  },
  {
    id: 'xrp.db.os-language',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Windows Server est installé en français ou en anglais sur le serveur de bases de données.',
      en: 'Windows Server is installed in French or in English on the database server.',
    },
  },
  {
    id: 'xrp.db.memory',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le serveur de bases de données dispose d’au moins 8 Go de mémoire ; 16 Go ou plus sont recommandés, selon étude.',
      en: 'The database server has at least 8 GB of memory; 16 GB or more is recommended, subject to study.',
    },
    reading: {
      fr: 'Aucune formule par utilisateur ni par base n’est donnée : nous n’en inventons pas. Les 16 Go sont un plancher recommandé, à revoir avec le nombre d’utilisateurs et de bases.',
      en: 'No formula per user or per database is given, and we invent none. The 16 GB is a recommended floor, to be reviewed with the number of users and databases.',
    },
    assumptions: ['A-PROPOSE-REC'],
  },
  {
    id: 'xrp.db.disk',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Il faut au moins 100 Go de disque SCSI à 15 000 tours par minute ; des disques SAS de même vitesse en RAID sont recommandés.',
      en: 'At least 100 GB of 15,000 rpm SCSI disk is needed; SAS disks of the same speed in RAID are recommended.',
    },
    reading: {
      fr: 'La colonne recommandée ne donne ni capacité ni niveau de RAID : nous gardons au moins 100 Go. Les disques SSD ou NVMe ne sont pas cités ; les proposer comme équivalents ou meilleurs est notre choix, inactif par défaut.',
      en: 'The recommended column gives neither a capacity nor a RAID level: we keep at least 100 GB. SSD and NVMe drives are not mentioned; offering them as equal or better is our choice, off by default.',
    },
    assumptions: ['A-DISK-REC', 'A-SSD'],
  },
  {
    id: 'xrp.db.nic',
    kinds: ['minimum'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'La carte réseau du serveur de bases de données est à 1 Gb/s.',
      en: 'The database server has a 1 Gb/s network card.',
    },
  },
  {
    id: 'xrp.db.dvd',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'note (6)' },
    statement: {
      fr: 'Aucun lecteur de DVD n’est exigé, sauf si l’on installe à partir d’un support physique.',
      en: 'No DVD drive is required unless the installation is made from physical media.',
    },
    reading: {
      fr: 'La même remarque vaut pour les serveurs d’applications, de répartition et de services et pour les postes ; le tableau du serveur de présentation n’en prévoit aucun.',
      en: 'The same remark holds for application, load-balancing and services servers and for workstations; the session host’s table foresees none.',
    },
  },
  {
    id: 'xrp.db.sql-version',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le moteur est SQL Server 64 bits : 2012 SP3 au minimum, 2019 de préférence.',
      en: 'The engine is 64-bit SQL Server: 2012 SP3 at least, 2019 for preference.',
    },
    reading: {
      fr: 'Le niveau de service pack n’est exigé que pour SQL Server 2012 ; rien n’est dit pour 2014 à 2019.',
      en: 'A service pack level is asked of SQL Server 2012 alone; nothing is said for 2014 to 2019.',
    },
  },
  {
    id: 'xrp.db.sql-edition',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'SQL Server est en édition Standard au minimum ; Standard et Enterprise sont recommandées.',
      en: 'SQL Server is Standard edition at least; Standard and Enterprise are recommended.',
    },
    reading: {
      fr: 'Les éditions Web et Developer ne figurent pas au tableau : nous les traitons comme non supportées.',
      en: 'The Web and Developer editions are not in the table: we treat them as unsupported.',
    },
    assumptions: ['A-SQL-ED'],
  },
  {
    id: 'xrp.db.no-express-on-server',
    kinds: ['prohibition'],
    citation: { section: '§2', note: 'note' },
    statement: {
      fr: 'SQL Server Express n’est ni validé ni supporté sous Windows Server, quelle qu’en soit la version.',
      en: 'SQL Server Express is neither validated nor supported under Windows Server, whichever version it is.',
    },
  },
  {
    id: 'xrp.db.sql-language',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'note (3)' },
    statement: {
      fr: 'SQL Server est en français ou en anglais et dans la langue de Windows Server ; seule sa version anglaise s’installe sous un Windows d’une autre langue.',
      en: 'SQL Server is in French or English and in the language of Windows Server; only its English version may be installed on a Windows of another language.',
    },
  },
  {
    id: 'xrp.db.collation',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'note (4)' },
    statement: {
      fr: 'Le classement de SQL Server ne distingue pas les majuscules (CI) mais distingue les accents (AS) ; sa langue est laissée au choix du client.',
      en: 'The SQL Server collation ignores case (CI) but distinguishes accents (AS); its language is left to the customer.',
    },
  },
  {
    id: 'xrp.db.dotnet',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le serveur de bases de données reçoit .NET Framework 4.8.',
      en: 'The database server is given .NET Framework 4.8.',
    },
  },
  {
    id: 'xrp.db.dotnet35',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'note (5)' },
    statement: {
      fr: '.NET Framework 3.5 est nécessaire si le serveur de bases de données héberge l’outil CDM (Cegid Database Maintenance) ; l’installation de SQL Server peut aussi le demander.',
      en: '.NET Framework 3.5 is needed where the CDM tool (Cegid Database Maintenance) is installed on the database server; the SQL Server setup may ask for it too.',
    },
  },
  {
    id: 'xrp.db.iis',
    kinds: ['minimum', 'recommended'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Parmi les logiciels du serveur de bases de données figure IIS : 7.5 au minimum, 10.0 de préférence.',
      en: 'The database server’s software includes IIS: 7.5 at least, 10.0 for preference.',
    },
    reading: {
      fr: 'IIS 7.5 est antérieur à Windows Server 2012, qui apporte déjà IIS 8.0 : c’est donc le système qui fixe le vrai plancher. Le document n’explique pas la présence d’IIS et de MSMQ sur un serveur de bases pur ; nous les listons tels quels.',
      en: 'IIS 7.5 predates Windows Server 2012, which already brings IIS 8.0: the operating system therefore sets the real floor. The document does not explain IIS and MSMQ on a pure database server; we list them as they stand.',
    },
  },
  {
    id: 'xrp.db.msmq',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'La fonctionnalité MSMQ de Windows est activée sur le serveur de bases de données.',
      en: 'The MSMQ feature of Windows is enabled on the database server.',
    },
  },
  {
    id: 'xrp.db.increase-by-study',
    kinds: ['warning'],
    citation: { section: '§2', note: 'note (1)' },
    statement: {
      fr: 'Processeur, mémoire et disque du serveur de bases de données sont des planchers : une étude les relève selon le système, les utilisateurs et les bases.',
      en: 'Processor, memory and disk of the database server are floors: a study raises them according to the system, the users and the databases.',
    },
  },
  {
    id: 'xrp.db.dedicated-engine',
    kinds: ['recommended'],
    citation: { section: '§2', note: 'note (1)' },
    statement: {
      fr: 'Il est recommandé de réserver le moteur SQL Server à Cegid. Partagé, il expose à quatre conflits : réglages incompatibles, performances subies, montées de version décalées, maintenance et sauvegardes disparates.',
      en: 'Reserving the SQL Server engine for Cegid is recommended. Shared, it invites four conflicts: incompatible settings, performance beyond control, upgrades at different times, and differing maintenance and backups.',
    },
  },
  {
    id: 'xrp.db.sql-os-matrix',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'note (2)' },
    statement: {
      fr: 'Couples testés et supportés : SQL Server 2012 et 2014 avec Windows Server 2012 ou 2012 R2 ; 2016 avec 2012, 2012 R2 ou 2016 ; 2017 avec 2016 ou 2019 ; 2019 avec 2019 seulement.',
      en: 'Tested and supported pairs: SQL Server 2012 and 2014 with Windows Server 2012 or 2012 R2; 2016 with 2012, 2012 R2 or 2016; 2017 with 2016 or 2019; 2019 with 2019 only.',
    },
    reading: {
      fr: 'Tout autre couple est une erreur, y compris avec une version plus récente que celles de la liste. L’annexe (§13) répète ces couples.',
      en: 'Any other pair is an error, versions newer than the list included. The annex (§13) repeats these pairs.',
    },
  },
]
