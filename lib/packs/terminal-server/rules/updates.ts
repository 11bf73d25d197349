import type { Rule } from '@/lib/sizing/rule'

/** Updates, the reach of the administration module, and what the note does not say (§5 and §6). */
export const updateRules: readonly Rule[] = [
  {
    id: 'ts.update.three-ways',
    kinds: ['default'],
    citation: { section: '§5' },
    statement: {
      fr: 'D’ordinaire, une mise à jour vient seule au lancement, par un bouton, ou d’un fichier importé sur un poste sans connexion ; elle passe par un dossier temporaire ouvert en écriture à tous.',
      en: 'Ordinarily an update comes by itself at start, through a button, or from a file imported on a station without a connection; it goes through a temporary folder that everyone may write to.',
    },
  },
  {
    id: 'ts.update.rights',
    kinds: ['requirement'],
    citation: { section: '§5' },
    statement: {
      fr: 'Ces mises à jour supposent un utilisateur administrateur ou, depuis Windows Vista, un contrôle de compte (UAC) actif, qui réclame alors les droits au moment voulu.',
      en: 'These updates take a user who is administrator or, since Windows Vista, an active user account control (UAC), which then asks for the rights when they are needed.',
    },
    reading: {
      fr: 'Sans l’un ni l’autre, la mise à jour n’est pas proposée : nous donnons un avertissement, puisque l’administrateur du PC peut la faire lui-même.',
      en: 'Without either, the update is not offered: we give a warning, since the administrator of the PC can see to it.',
    },
  },
  {
    id: 'ts.update.not-running',
    kinds: ['requirement'],
    citation: { section: '§5' },
    statement: {
      fr: 'L’application et ses outils doivent rester fermés pendant toute la mise à jour.',
      en: 'The application and its tools must stay closed for as long as the update lasts.',
    },
  },
  {
    id: 'ts.update.not-on-ts',
    kinds: ['prohibition'],
    citation: { section: '§5' },
    statement: {
      fr: 'Cette façon de faire est à proscrire sur un serveur Terminal Server, où un autre utilisateur peut avoir l’application ouverte ; l’outil CheckCDUpdate.exe la remplace.',
      en: 'This way of updating is ruled out on a terminal server, where another user may have the application open; the tool CheckCDUpdate.exe takes its place.',
    },
  },
  {
    id: 'ts.update.tool-admin',
    kinds: ['requirement'],
    citation: { section: '§5' },
    statement: {
      fr: 'CheckCDUpdate.exe se ferme sur une erreur si le compte qui le lance n’est pas administrateur : il doit pouvoir modifier le dossier d’installation et les réglages de Windows.',
      en: 'CheckCDUpdate.exe closes with an error if the account that runs it is no administrator: it writes to the installation folder and to the configuration of Windows.',
    },
  },
  {
    id: 'ts.update.tool-sequence',
    kinds: ['procedure'],
    citation: { section: '§5' },
    statement: {
      fr: 'L’outil enchaîne huit étapes : contrôle des droits, recherche d’une version plus récente, téléchargement, attente de la fermeture de toutes les sessions avec un essai par minute, blocage des démarrages, mise à jour, contrôle d’intégrité avec retour arrière éventuel, déblocage.',
      en: 'The tool goes through eight steps: check of rights, search for a later version, download, wait until all sessions have closed with one try a minute, block on starting, update, integrity check with a rollback if need be, release.',
    },
    reading: {
      fr: 'Aucune limite de temps n’est indiquée : une seule session restée ouverte retarde la mise à jour sans fin.',
      en: 'No time limit is stated: a single session left open delays the update without end.',
    },
  },
  {
    id: 'ts.update.newer-only',
    kinds: ['compatibility'],
    citation: { section: '§5' },
    statement: {
      fr: 'L’outil n’applique qu’une version postérieure à celle du serveur, après l’avoir trouvée chez l’éditeur.',
      en: 'The tool applies only a version later than the server’s, once it has found it at the publisher’s.',
    },
    reading: {
      fr: 'Le serveur doit donc atteindre le serveur de mise à jour de l’éditeur ; ni son adresse ni son port ne sont donnés.',
      en: 'The server must therefore reach the publisher’s update server; neither its address nor its port is given.',
    },
  },
  {
    id: 'ts.update.schedule',
    kinds: ['recommended'],
    citation: { section: '§5' },
    statement: {
      fr: 'L’outil se lance quand on veut, ou par une tâche planifiée, la nuit par exemple.',
      en: 'The tool is run whenever wanted, or by a scheduled task, at night for instance.',
    },
  },
  {
    id: 'ts.update.silent',
    kinds: ['default'],
    citation: { section: '§5' },
    statement: {
      fr: 'L’outil annonce chaque étape ; le module permet de le faire taire, erreurs exceptées.',
      en: 'The tool announces each step; the module can silence it, errors excepted.',
    },
    reading: {
      fr: 'Une tâche planifiée travaille sans personne devant l’écran : nous la proposons silencieuse.',
      en: 'A scheduled task works with nobody in front of the screen: we propose it silent.',
    },
    assumptions: ['A-TS-SILENT'],
  },
  {
    id: 'ts.update.temp-folder',
    kinds: ['default'],
    citation: { section: '§5' },
    statement: {
      fr: 'Le dossier local où la mise à jour est téléchargée se choisit dans le module.',
      en: 'The local folder to which the update is downloaded is chosen in the module.',
    },
  },
  {
    id: 'ts.admin.scope-machine',
    kinds: ['warning'],
    citation: { section: '§6' },
    statement: {
      fr: 'Les réglages du module ne valent que pour la machine où on les fait : sur un réseau de PC, il faut les répéter sur chacun.',
      en: 'The settings of the module hold only for the machine they are made on: on a network of PCs they have to be repeated on each.',
    },
  },
  {
    id: 'ts.sizing.none',
    kinds: ['default'],
    citation: { section: 'whole' },
    statement: {
      fr: 'La note ne donne aucune caractéristique matérielle et ne dit pas combien d’utilisateurs un serveur peut accueillir.',
      en: 'The note gives no hardware figure and does not say how many users a server can take.',
    },
    reading: {
      fr: 'C’est un constat, tiré de son silence. Les chiffres d’un autre produit ne sont pas repris ici : la capacité du serveur est à demander à l’éditeur.',
      en: 'This is an observation, drawn from its silence. The figures of another product are not borrowed here: the capacity of the server is to be asked of the publisher.',
    },
  },
]
