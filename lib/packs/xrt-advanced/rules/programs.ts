import type { Rule } from '@/lib/sizing/rule'

/** Programs, folders and the check of IIS. */
export const programsRules: readonly Rule[] = [
  {
    id: 'sxa.install.type',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 3' },
    statement: {
      fr: 'L’installation complète pose tous les programmes ; la personnalisée, pour utilisateurs aguerris, laisse choisir programmes et chemins.',
      en: 'The complete installation sets up all programs; the custom one, for seasoned users, leaves the choice of programs and paths.',
    },
  },
  {
    id: 'sxa.feature.odata',
    kinds: ['requirement'],
    citation: { section: 'setup', note: 'step 5' },
    statement: {
      fr: 'Treasury et Advanced se synchronisent par le service Odata, qui doit alors être installé.',
      en: 'Treasury and Advanced synchronise through the Odata service, which must then be installed.',
    },
  },
  {
    id: 'sxa.feature.pwa',
    kinds: ['requirement'],
    citation: { section: 'setup', note: 'step 5' },
    statement: {
      fr: 'La consultation sur mobile ou tablette, limitée à certaines fonctions, demande le service PWA.',
      en: 'Viewing on a phone or tablet, limited to some functions, calls for the PWA service.',
    },
  },
  {
    id: 'sxa.path.per-program',
    kinds: ['procedure'],
    citation: { section: 'setup', note: 'step 5' },
    statement: {
      fr: 'Un changement de chemin se fait programme par programme.',
      en: 'A change of path is made program by program.',
    },
  },
  {
    id: 'sxa.path.keep-last',
    kinds: ['recommended'],
    citation: { section: 'setup', note: 'step 5' },
    statement: {
      fr: 'Le dernier dossier du chemin proposé reprend le nom du site : mieux vaut le garder.',
      en: 'The last folder of the proposed path repeats the site’s name: it is better kept.',
    },
    reading: {
      fr: 'Le document renvoie à l’étape 3 pour les noms, alors qu’ils sont saisis à l’étape 1. Nous inscrivons le nom du site comme dernier dossier.',
      en: 'The document refers to step 3 for the names, although they are entered in step 1. We write the site’s name as the last folder.',
    },
  },
  {
    id: 'sxa.pwa.config',
    kinds: ['requirement'],
    citation: { section: 'setup', note: 'step 7' },
    statement: {
      fr: 'La PWA demande le nom de son site, son port, son adresse sécurisée, et une adresse Odata dont le port est celui d’Odata.',
      en: 'The PWA asks for its site’s name, its port, its secure address, and an Odata address whose port is that of Odata.',
    },
  },
  {
    id: 'sxa.import.folders',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 8' },
    statement: {
      fr: 'Faute de dossiers déclarés pour les imports, seul C:\\Users\\Public\\Documents est lu, sous-dossiers compris.',
      en: 'Where no folder is declared for imports, only C:\\Users\\Public\\Documents is read, with its subfolders.',
    },
  },
  {
    id: 'sxa.iis.sites',
    kinds: ['procedure'],
    citation: { section: 'iis' },
    statement: {
      fr: 'Après l’installation, IIS montre le site d’Advanced, et ceux d’Odata et de la PWA s’ils ont été retenus.',
      en: 'After the installation, IIS shows the site of Advanced, and those of Odata and the PWA if they were chosen.',
    },
    reading: {
      fr: 'Le document nomme ces deux sites d’après le nom proposé ; si le site est renommé, nous les faisons suivre.',
      en: 'The document names these two sites after the proposed name; when the site is renamed, we let them follow.',
    },
    assumptions: ['A-SXA-SUBSITES'],
  },
  {
    id: 'sxa.iis.pool-32bit',
    kinds: ['requirement'],
    citation: { section: 'iis' },
    statement: {
      fr: 'Le pool d’applications n’accepte pas les applications 32 bits : la valeur attendue est False.',
      en: 'The application pool does not accept 32-bit applications: the value expected is False.',
    },
  },
  {
    id: 'sxa.iis.pool-profile',
    kinds: ['requirement'],
    citation: { section: 'iis' },
    statement: {
      fr: 'Le pool d’applications charge le profil de l’utilisateur : la valeur passe à True.',
      en: 'The application pool loads the user’s profile: the value becomes True.',
    },
  },
]
