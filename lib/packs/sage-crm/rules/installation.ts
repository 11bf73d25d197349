import type { Rule } from '@/lib/sizing/rule'

/** The installation of the software itself, with or without an SQL Server in place. */
export const installationRules: readonly Rule[] = [
  {
    id: 'scrm.sql.must-exist',
    kinds: ['requirement'],
    citation: { section: 'installation' },
    statement: {
      fr: 'SQL Server doit être en place avant l’application, sauf si le programme d’installation apporte SQL Server Express.',
      en: 'SQL Server must be in place before the application, unless the setup brings SQL Server Express.',
    },
    reading: {
      fr: 'Avec plusieurs serveurs Web, la base est sur une machine à part : SQL Server doit y être installé d’avance, Express posé par le programme d’installation ne convient pas.',
      en: 'With several web servers the database is on a machine of its own: SQL Server must be installed there beforehand, Express brought by the setup will not do.',
    },
  },
  {
    id: 'scrm.sql.version-warning',
    kinds: ['warning'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Le programme d’installation affiche une alerte si la version de SQL Server n’est pas reconnue.',
      en: 'The setup shows a warning when the version of SQL Server is not recognised.',
    },
  },
  {
    id: 'scrm.sql.account',
    kinds: ['recommended'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Le compte de l’application doit être admis par SQL Server : sa, ou mieux un compte SQL doté de tous les droits, est conseillé.',
      en: 'The application’s account must be known to SQL Server: sa, or better an SQL account with all rights, is advised.',
    },
    reading: {
      fr: 'Le guide met les deux comptes sur le même plan ; nous proposons un compte SQL propre à l’application et ne demandons jamais son mot de passe.',
      en: 'The guide puts both accounts on the same footing; we propose an SQL account of the application’s own and never ask for its password.',
    },
    assumptions: ['A-SEC'],
  },
  {
    id: 'scrm.install.company-and-licence',
    kinds: ['requirement'],
    citation: { section: 'installation' },
    statement: {
      fr: 'L’installation demande la raison sociale et le numéro de licence, à recopier du bon de référencement.',
      en: 'The installation asks for the legal name and the licence number, to be copied from the order form.',
    },
  },
  {
    id: 'scrm.name.rule',
    kinds: ['requirement', 'recommended'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Le nom d’installation sert au site Web, à la base et au dossier : dix caractères au plus, sans espace ni séparateur, de préférence CRM suivi du nom de la société.',
      en: 'The installation name serves the web site, the database and the folder: ten characters at most, no space or separator, preferably CRM followed by the company’s name.',
    },
    reading: {
      fr: 'La longueur et l’absence de séparateur sont exigées, le préfixe est conseillé. Les autres caractères ne sont pas traités : nous proposons des lettres sans accent et des chiffres, et avertissons pour le reste.',
      en: 'Length and the absence of separators are required, the prefix is advice. Other characters are not dealt with: we propose unaccented letters and digits, and warn about the rest.',
    },
    assumptions: ['A-CRM-NAME'],
  },
  {
    id: 'scrm.install.no-demo-db',
    kinds: ['prohibition'],
    citation: { section: 'installation' },
    statement: {
      fr: 'La base de démonstration ne se coche pas lors de l’installation chez un client.',
      en: 'The demonstration database is not ticked in an installation for a customer.',
    },
    reading: {
      fr: 'La règle vise la production ; un environnement de test peut recevoir cette base.',
      en: 'The rule is about production; a test environment may receive that database.',
    },
  },
  {
    id: 'scrm.install.protocol',
    kinds: ['procedure'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Le protocole de connexion n’est précisé que si la situation le demande.',
      en: 'The connection protocol is stated only where the situation calls for it.',
    },
  },
  {
    id: 'scrm.install.proxy',
    kinds: ['procedure'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Derrière un serveur proxy, ses paramètres sont demandés pendant l’installation.',
      en: 'Behind a proxy server, its settings are asked for during the installation.',
    },
  },
  {
    id: 'scrm.install.registration',
    kinds: ['requirement'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Le produit s’enregistre de lui-même en fin d’installation, par Internet ; à défaut, l’enregistrement se fait à la main depuis Administration > Système > Détails de la clé de licence.',
      en: 'The product registers itself at the end of the installation, over the Internet; failing that, registration is done by hand from Administration > System > Licence key details.',
    },
  },
  {
    id: 'scrm.install.multiple-registration',
    kinds: ['warning'],
    citation: { section: 'installation', note: 'note' },
    statement: {
      fr: 'Un produit enregistré plusieurs fois peut dépasser le nombre d’installations permis : le partenaire Sage débloque alors la licence.',
      en: 'A product registered several times may exceed the number of installations allowed: the Sage partner then releases the licence.',
    },
    reading: {
      fr: 'Le guide dit seulement de contacter le partenaire Sage.',
      en: 'The guide merely says to contact the Sage partner.',
    },
  },
  {
    id: 'scrm.install.finalise',
    kinds: ['procedure'],
    citation: { section: 'installation' },
    statement: {
      fr: 'L’installation ne s’achève qu’au premier lancement : des composants sont encore déployés, puis il faut se reconnecter.',
      en: 'The installation ends only with the first launch: more components are deployed, then one has to log in again.',
    },
  },
  {
    id: 'scrm.install.admin-no-password',
    kinds: ['default'],
    citation: { section: 'installation' },
    statement: {
      fr: 'Le compte Admin est livré sans mot de passe.',
      en: 'The Admin account is delivered without a password.',
    },
    reading: {
      fr: 'Le guide s’arrête là ; nous ajoutons le conseil de fixer un mot de passe aussitôt.',
      en: 'The guide stops there; we add the advice to set a password at once.',
    },
    assumptions: ['A-SEC'],
  },
  {
    id: 'scrm.install.improvement-programme',
    kinds: ['default'],
    citation: { section: 'installation' },
    statement: {
      fr: 'À la connexion, Sage propose de participer à son programme d’amélioration ; le client choisit.',
      en: 'On logging in, Sage offers to join its improvement programme; the customer chooses.',
    },
  },
  {
    id: 'scrm.express.setup',
    kinds: ['default'],
    citation: { section: 'without-sql-server' },
    statement: {
      fr: 'Sans SQL Server, le programme d’installation propose SQL Server Express et crée l’instance CRMEXPRESS2014, dont l’administrateur sa reçoit un mot de passe imprimé dans le guide.',
      en: 'Without SQL Server, the setup offers SQL Server Express and creates the instance CRMEXPRESS2014, whose administrator sa is given a password printed in the guide.',
    },
    reading: {
      fr: 'Le nom de l’instance désigne SQL Server 2014, dont Microsoft a publié la fin de support. Nous n’imprimons jamais ce mot de passe et conseillons de le changer aussitôt.',
      en: 'The instance’s name points to SQL Server 2014, whose end of support Microsoft has published. We never print that password, and advise changing it at once.',
    },
    assumptions: ['A-SEC', 'A-EXT-DATES'],
  },
]
