import type { Rule } from '@/lib/sizing/rule'

/** The three architectures of a store and the software of each machine (§1). */
export const architectureRules: readonly Rule[] = [
  {
    id: 'ws.topology.autonomous',
    kinds: ['threshold'],
    citation: { section: '§1', note: 'fig. 1' },
    statement: {
      fr: 'Un magasin à une seule caisse reçoit une caisse autonome, qui encaisse, porte la base de données et assure les échanges.',
      en: 'A store with one till gets a stand-alone till, which takes payments, holds the database and handles the exchanges.',
    },
  },
  {
    id: 'ws.topology.main-secondary',
    kinds: ['threshold'],
    citation: { section: '§1', note: 'fig. 2' },
    statement: {
      fr: 'De deux à cinq caisses, une caisse principale fait office de serveur pour les caisses secondaires reliées à elle.',
      en: 'From two to five tills, a main till stands in as the server of the secondary tills linked to it.',
    },
    reading: {
      fr: 'Le nombre de caisses compte la caisse principale : une principale et une à quatre secondaires.',
      en: 'The number of tills counts the main till: one main till and one to four secondary ones.',
    },
  },
  {
    id: 'ws.topology.max-secondary',
    kinds: ['threshold'],
    citation: { section: '§1', note: 'fig. 2' },
    statement: {
      fr: 'Une caisse principale sans serveur accepte quatre caisses secondaires au plus.',
      en: 'A main till without a server takes four secondary tills at most.',
    },
  },
  {
    id: 'ws.topology.server',
    kinds: ['threshold'],
    citation: { section: '§1', note: 'fig. 3' },
    statement: {
      fr: 'À partir de six caisses, le magasin reçoit un serveur, en plus de la caisse principale et des caisses secondaires.',
      en: 'From six tills on, the store gets a server besides the main till and the secondary tills.',
    },
    reading: {
      fr: 'Le seuil porte sur le total des caisses, la principale comprise ; le serveur n’est pas une caisse. Le document ne fixe pas de maximum et n’interdit pas un serveur pour moins de six caisses : nous le laissons choisir. De même, une architecture imposée par le client est retenue telle quelle et les écarts sont signalés.',
      en: 'The threshold counts all tills, the main one included; the server is not a till. The document sets no maximum and does not forbid a server for fewer than six tills: we leave the choice. Likewise, an architecture that the customer imposes is taken as it is and departures are reported.',
    },
    assumptions: ['A-WS-SERVER', 'A-WS-FORCED'],
  },
  {
    id: 'ws.topology.per-store',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 2, fig. 3' },
    statement: {
      fr: 'Les machines d’un magasin qui compte plusieurs caisses sont reliées par un réseau local.',
      en: 'The machines of a store with several tills are joined by a local network.',
    },
    reading: {
      fr: 'Le document décrit un seul site : nous appliquons ses seuils à chaque magasin séparément.',
      en: 'The document describes a single site: we apply its thresholds to each store separately.',
    },
    assumptions: ['A-WS-STORE'],
  },
  {
    id: 'ws.sw.autonomous',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 1' },
    statement: {
      fr: 'La caisse autonome porte Windows 10, SQL Server Express, les pilotes OPOS, les trois logiciels d’échange (MEDIA TRANSFER, MEDIA CONTACT et FTP) et les outils de proxy et de prise en main.',
      en: 'The stand-alone till carries Windows 10, SQL Server Express, the OPOS drivers, the three exchange programs (MEDIA TRANSFER, MEDIA CONTACT and FTP) and the proxy and remote-control tools.',
    },
  },
  {
    id: 'ws.sw.main-without-server',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 2' },
    statement: {
      fr: 'Sans serveur, c’est la caisse principale qui porte les trois logiciels d’échange, en plus des logiciels communs à toutes les caisses.',
      en: 'Without a server, the main till carries the three exchange programs on top of the software that all tills share.',
    },
  },
  {
    id: 'ws.sw.secondary',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 2, fig. 3' },
    statement: {
      fr: 'Une caisse secondaire porte le système, SQL Server Express, les pilotes OPOS et les outils de prise en main, mais aucun logiciel d’échange.',
      en: 'A secondary till carries the system, SQL Server Express, the OPOS drivers and the remote-control tools, but none of the exchange programs.',
    },
  },
  {
    id: 'ws.sw.server',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 3' },
    statement: {
      fr: 'Le serveur de magasin porte les mêmes logiciels qu’une caisse, et les trois logiciels d’échange.',
      en: 'The store server carries the same software as a till, and the three exchange programs.',
    },
    reading: {
      fr: 'Un Windows 10, SQL Server Express et des pilotes de périphériques surprennent sur un serveur : nous les reprenons tels quels. Windows Server n’est pas cité : il donne lieu à une réserve.',
      en: 'Windows 10, SQL Server Express and drivers of peripherals are surprising on a server: we take them as they stand. Windows Server is not mentioned: it calls for a reservation.',
    },
    assumptions: ['A-WS-SERVER-OS'],
  },
  {
    id: 'ws.sw.main-with-server',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 3' },
    statement: {
      fr: 'Dès qu’il y a un serveur, la caisse principale ne porte plus les logiciels d’échange : le serveur s’en charge.',
      en: 'As soon as there is a server, the main till no longer carries the exchange programs: the server takes charge of them.',
    },
  },
  {
    id: 'ws.sw.remote-tools',
    kinds: ['requirement'],
    citation: { section: '§1', note: 'fig. 1, fig. 2, fig. 3' },
    statement: {
      fr: 'Chaque machine reçoit un proxy, pcAnywhere et UltraVNC.',
      en: 'Every machine gets a proxy, pcAnywhere and UltraVNC.',
    },
    reading: {
      fr: 'Le document ne dit pas s’il faut les deux outils de prise en main : nous les citons tous deux et proposons UltraVNC, pcAnywhere n’étant plus maintenu.',
      en: 'The document does not say whether both remote-control tools are needed: we name both and propose UltraVNC, since pcAnywhere is no longer maintained.',
    },
    assumptions: ['A-PCA'],
  },
  {
    id: 'ws.sw.sql-scheme',
    kinds: ['compatibility'],
    citation: { section: '§1', note: 'fig. 1, fig. 2, fig. 3' },
    statement: {
      fr: 'Les schémas citent SQL Server Express 2014 ou 2019 sur toutes les machines, caisses secondaires comprises.',
      en: 'The diagrams name SQL Server Express 2014 or 2019 on all machines, secondary tills included.',
    },
    reading: {
      fr: 'Le tableau des logiciels ne connaît que la version 2014 SP3 : la version 2019 est à faire confirmer par Cegid. Elle n’existe qu’en 64 bits, ce qui l’exclut d’un Windows 32 bits.',
      en: 'The table of software knows version 2014 SP3 alone: version 2019 is to be confirmed by Cegid. It exists in 64 bits only, which rules it out on a 32-bit Windows.',
    },
    assumptions: ['A-WS-SQL2019', 'A-SQL2019-X64'],
  },
  {
    id: 'ws.sw.os-scheme',
    kinds: ['recommended'],
    citation: { section: '§1', note: 'fig. 1, fig. 2, fig. 3' },
    statement: {
      fr: 'Les schémas installent toutes les machines sous Windows 10 LTSB ou LTSC.',
      en: 'The diagrams install all machines on Windows 10 LTSB or LTSC.',
    },
    reading: {
      fr: 'Le tableau des logiciels cite aussi Windows 7 : nous proposons Windows 10 LTSC et signalons Windows 7 comme contraire aux schémas.',
      en: 'The table of software also names Windows 7: we propose Windows 10 LTSC and report Windows 7 as contrary to the diagrams.',
    },
  },
]
