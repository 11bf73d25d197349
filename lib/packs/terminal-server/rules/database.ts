import type { Rule } from '@/lib/sizing/rule'

/** The location of the database: what happens at start, and what each deployment calls for (§2.1 to §2.3.2). */
export const databaseRules: readonly Rule[] = [
  {
    id: 'ts.db.local-default',
    kinds: ['default'],
    citation: { section: '§2.1' },
    statement: {
      fr: 'Sur un poste ordinaire, l’emplacement de la base se choisit une seule fois, la première fois que l’application est lancée.',
      en: 'On an ordinary workstation, the location of the database is chosen a single time, when the application is started for the first time.',
    },
  },
  {
    id: 'ts.db.path-consistent',
    kinds: ['requirement'],
    citation: { section: '§2.1' },
    statement: {
      fr: 'Le chemin enregistré doit avoir un sens pour chacun des utilisateurs concernés, donc le même lecteur doit être connecté pour eux tous.',
      en: 'The stored path must make sense to every user concerned, so the same drive must be mapped for all of them.',
    },
    reading: {
      fr: 'Un groupe sans lecteur connecté trouve un dossier inaccessible.',
      en: 'A group without a mapped drive finds a folder out of reach.',
    },
    assumptions: ['A-TS-UNMAPPED'],
  },
  {
    id: 'ts.db.start-rights',
    kinds: ['threshold'],
    citation: { section: '§2.1' },
    statement: {
      fr: 'Faute des droits voulus sur le dossier enregistré, l’utilisateur est prévenu et l’application se ferme, quelle que soit la case.',
      en: 'If the user lacks the rights wanted on the stored folder, a warning is shown and the application closes, whatever the box.',
    },
  },
  {
    id: 'ts.db.start-missing',
    kinds: ['threshold'],
    citation: { section: '§2.1' },
    statement: {
      fr: 'Si le dossier enregistré manque ou reste hors d’atteinte, la case décide : soit l’application se ferme, soit elle laisse créer une base locale.',
      en: 'If the stored folder is missing or out of reach, the box decides: either the application closes, or it lets the user create a local database.',
    },
  },
  {
    id: 'ts.db.start-none',
    kinds: ['default'],
    citation: { section: '§2.1' },
    statement: {
      fr: 'Sans chemin enregistré, l’utilisateur choisit ou crée la base où il veut, comme après une installation ordinaire.',
      en: 'Without a stored path, the user picks or creates the database anywhere, as after an ordinary installation.',
    },
  },
  {
    id: 'ts.db.logical-not-physical',
    kinds: ['requirement'],
    citation: { section: '§2.2' },
    statement: {
      fr: 'Le module attend un chemin logique, tel que l’utilisateur le voit, alors que son bouton de parcours mène à un dossier physique.',
      en: 'The module expects a logical path, as the user sees it, although its browse button leads to a physical folder.',
    },
    reading: {
      fr: 'Sur un serveur, un chemin réseau (\\\\serveur\\…) ou un dossier du disque C: nous paraît physique et donne lieu à un avertissement, de même qu’un chemin sans lettre de lecteur.',
      en: 'On a server, a network path (\\\\server\\…) or a folder of drive C: looks physical to us and raises a warning, as does a path without a drive letter.',
    },
    assumptions: ['A-TS-LOGICAL'],
  },
  {
    id: 'ts.db.stop-bit',
    kinds: ['default'],
    citation: { section: '§2.2' },
    statement: {
      fr: 'La case de la base est conservée dans le bit 1 du paramètre TSMode, sous la clé Configuration de HKLM.',
      en: 'The database box is kept in bit 1 of the TSMode parameter, under the Configuration key of HKLM.',
    },
    reading: {
      fr: 'La clé est abrégée et la numérotation des bits n’est pas précisée : nous n’écrivons jamais dans le registre et renvoyons au module.',
      en: 'The key is cut short and the numbering of the bits is not stated: we never write to the registry and refer to the module.',
    },
  },
  {
    id: 'ts.db.stop-effect',
    kinds: ['threshold'],
    citation: { section: '§2.2' },
    statement: {
      fr: 'La case de la base n’agit que si elle est cochée alors qu’un chemin commun est enregistré ; sans ce chemin, elle reste sans effet.',
      en: 'The database box acts only when it is ticked while a common path is stored; without that path it has no effect.',
    },
    reading: {
      fr: 'Son libellé laisse croire le contraire : la table de décision montre donc l’effet réel, cas par cas.',
      en: 'Its label suggests the opposite: the decision table therefore shows the real effect, case by case.',
    },
  },
  {
    id: 'ts.db.local-pc',
    kinds: ['recommended'],
    citation: { section: '§2.3.1' },
    statement: {
      fr: 'Sur un PC administré, l’administrateur enregistre le chemin, logique et physique à la fois, et laisse la case décochée. Cochée, elle empêche un utilisateur sans droits de changer de base sans lui.',
      en: 'On an administered PC, the administrator stores the path, logical and physical at once, and leaves the box unticked. Ticked, it keeps a user without rights from changing databases without the administrator.',
    },
  },
  {
    id: 'ts.db.internal-map',
    kinds: ['requirement'],
    citation: { section: '§2.3.2' },
    statement: {
      fr: 'Sur un serveur interne, chaque utilisateur ou groupe reçoit un lecteur qui mène au même dossier que les autres, avec le droit d’écrire au moins dans celui de la base.',
      en: 'On an internal server, each user or group gets a drive that leads to the same folder as the others’, with the right to write at least in that of the database.',
    },
    reading: {
      fr: 'Nous comparons les dossiers sans tenir compte des majuscules ni d’une barre finale.',
      en: 'We compare folders without regard to case or to a trailing slash.',
    },
    assumptions: ['A-TS-SAME-FOLDER'],
  },
  {
    id: 'ts.db.internal-box',
    kinds: ['recommended'],
    citation: { section: '§2.3.2' },
    statement: {
      fr: 'Sur un serveur interne, le chemin logique est enregistré et la case de la base cochée : si le serveur de données, qui peut être une autre machine, ne répond plus, personne ne part travailler ailleurs.',
      en: 'On an internal server, the logical path is stored and the database box ticked: if the data server, which may be another machine, stops answering, nobody goes and works elsewhere.',
    },
    reading: {
      fr: 'Un dossier partagé désigné par \\\\machine est dessiné sur une machine à part, sans que la note l’impose.',
      en: 'A shared folder named by \\\\machine is drawn on a machine of its own, though the note does not ask for one.',
    },
    assumptions: ['A-TS-DATA-SERVER'],
  },
  {
    id: 'ts.db.internal-exclude',
    kinds: ['procedure'],
    citation: { section: '§2.3.2' },
    statement: {
      fr: 'Pour écarter des utilisateurs, on ne leur connecte pas le lecteur ou on leur refuse l’écriture : l’application se ferme alors devant eux.',
      en: 'To keep users out, leave the drive unmapped for them or deny them writing: the application then closes on them.',
    },
    reading: {
      fr: 'Sans lecteur, la case doit être cochée, sinon ces utilisateurs peuvent créer une base locale. Sans droit d’écriture, l’arrêt a lieu dans les deux cas.',
      en: 'Without a drive the box has to be ticked, or these users may create a local database. Without the right to write, the stop happens either way.',
    },
  },
]
