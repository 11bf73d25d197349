import type { Rule } from '@/lib/sizing/rule'

/** Databases, services, certificate and encryption. */
export const databasesRules: readonly Rule[] = [
  {
    id: 'sxa.db.count',
    kinds: ['requirement'],
    citation: { section: 'databases' },
    statement: {
      fr: 'Une base de données est ajoutée au tenant pour Advanced.',
      en: 'One database is added to the tenant for Advanced.',
    },
    reading: {
      fr: 'Le document parle d’une ou deux bases, puis d’une seule : nous en comptons une, à côté de celle de Common Services. Il l’appelle Advanced Treasury à la création et Sage Next.Net à la mise à jour : nous gardons les deux noms. Elle se trouve sur le serveur d’applications, sauf si un autre serveur est nommé.',
      en: 'The document speaks of one or two databases, then of one: we count one, beside that of Common Services. It calls it Advanced Treasury when created and Sage Next.Net when updated: we keep both names. It stands on the application server unless another server is named.',
    },
    assumptions: ['A-SXA-DB-SERVER'],
  },
  {
    id: 'sxa.db.services-running',
    kinds: ['requirement'],
    citation: { section: 'databases' },
    statement: {
      fr: 'SCASServer et SCPSServer tournent avant toute création de base.',
      en: 'SCASServer and SCPSServer run before any database is created.',
    },
  },
  {
    id: 'sxa.db.service-order',
    kinds: ['procedure'],
    citation: { section: 'databases' },
    statement: {
      fr: 'SCPSServer démarre en premier, SCASServer ensuite, SCDTSServer en dernier.',
      en: 'SCPSServer starts first, SCASServer next, SCDTSServer last.',
    },
  },
  {
    id: 'sxa.db.console',
    kinds: ['procedure'],
    citation: { section: 'databases' },
    statement: {
      fr: 'La base s’ajoute depuis Administration Sage .NET, la console de Common Services 6.0.0.1397, sous le tenant existant.',
      en: 'The database is added from Administration Sage .NET, the console of Common Services 6.0.0.1397, below the existing tenant.',
    },
  },
  {
    id: 'sxa.db.scripts-path',
    kinds: ['default'],
    citation: { section: 'databases' },
    statement: {
      fr: 'Les scripts de création se trouvent dans C:\\Program Files\\Common Files\\xrt\\DBMS\\SQLServer\\NewDatabase.',
      en: 'The creation scripts are in C:\\Program Files\\Common Files\\xrt\\DBMS\\SQLServer\\NewDatabase.',
    },
  },
  {
    id: 'sxa.db.steps',
    kinds: ['procedure'],
    citation: { section: 'databases' },
    statement: {
      fr: 'L’assistant enchaîne six étapes : produit, fournisseur, serveur et connexion, emplacement des fichiers, scripts, validation.',
      en: 'The wizard goes through six steps: product, provider, server and connection, location of the files, scripts, validation.',
    },
  },
  {
    id: 'sxa.service.batch',
    kinds: ['procedure'],
    citation: { section: 'service' },
    statement: {
      fr: 'Une fois la base créée, le service Sage.Next.BatchTasks est démarré.',
      en: 'Once the database exists, the Sage.Next.BatchTasks service is started.',
    },
  },
  {
    id: 'sxa.cert.grant',
    kinds: ['procedure'],
    citation: { section: 'service' },
    statement: {
      fr: 'Le compte du pool d’applications reçoit l’accès à la clé privée du certificat Sage.fcs.client de l’ordinateur.',
      en: 'The application pool’s account is granted access to the private key of the computer’s Sage.fcs.client certificate.',
    },
  },
  {
    id: 'sxa.encryption.password',
    kinds: ['requirement'],
    citation: { section: 'encryption' },
    statement: {
      fr: 'Un haut niveau de sécurité exige d’activer l’identification par mot de passe, dans l’onglet Sécurité de la plateforme.',
      en: 'A high level of security demands that identification by password be switched on, in the platform’s security tab.',
    },
  },
  {
    id: 'sxa.encryption.attachments',
    kinds: ['requirement'],
    citation: { section: 'encryption' },
    statement: {
      fr: 'Tant que ce mot de passe ne complète pas la clé, ni pièces jointes ni imports de fichiers ne sont possibles.',
      en: 'As long as this password does not complete the key, neither attachments nor file imports are possible.',
    },
  },
]
