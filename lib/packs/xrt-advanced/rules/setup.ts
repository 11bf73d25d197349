import type { Rule } from '@/lib/sizing/rule'

/** The setup: site, ports, names, HTTPS and security code. */
export const setupRules: readonly Rule[] = [
  {
    id: 'sxa.install.as-admin',
    kinds: ['requirement'],
    citation: { section: 'first-installation' },
    statement: {
      fr: 'Le programme d’installation d’Advanced s’exécute avec les droits d’administrateur.',
      en: 'The setup program of Advanced runs with administrator rights.',
    },
  },
  {
    id: 'sxa.install.language',
    kinds: ['default'],
    citation: { section: 'setup' },
    statement: {
      fr: 'La langue choisie au départ est celle des données livrées avec l’application, importées puis tenues à jour.',
      en: 'The language chosen at the start is that of the data delivered with the application, imported and then kept up to date.',
    },
  },
  {
    id: 'sxa.port.default',
    kinds: ['default'],
    citation: { section: 'first-installation' },
    statement: {
      fr: 'Le site web écoute sur le port 1025, sauf autre choix.',
      en: 'The web site listens on port 1025 unless another is chosen.',
    },
  },
  {
    id: 'sxa.port.batch',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'Le service Sage.Next.BatchTasks prend le port qui suit celui du site.',
      en: 'The Sage.Next.BatchTasks service takes the port after the site’s.',
    },
  },
  {
    id: 'sxa.port.odata',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 6' },
    statement: {
      fr: 'Odata prend le deuxième port après celui du site.',
      en: 'Odata takes the second port after the site’s.',
    },
  },
  {
    id: 'sxa.port.pwa',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 7' },
    statement: {
      fr: 'La PWA prend le troisième port après celui du site.',
      en: 'The PWA takes the third port after the site’s.',
    },
    reading: {
      fr: 'Les quatre ports doivent tenir sous 65536 : le port du site s’arrête à 65532. En dessous de 1024, ou si un port sert déjà, nous émettons une réserve.',
      en: 'The four ports must stay below 65536: the site’s port stops at 65532. Below 1024, or when a port already serves, we raise a reservation.',
    },
    assumptions: ['A-SXA-PORT'],
  },
  {
    id: 'sxa.port.propagation',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'Changer le port du site décale les autres d’autant.',
      en: 'Changing the site’s port shifts the others by as much.',
    },
    reading: {
      fr: 'Un port saisi à la main remplace le seul port concerné ; deux services sur un même port sont une erreur.',
      en: 'A port typed by hand replaces that one port; two services on the same port are an error.',
    },
  },
  {
    id: 'sxa.site.parameters',
    kinds: ['requirement'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'La configuration du site demande les noms du site, de son pool et du tenant, le délai d’inactivité en minutes, deux ports et le compte administrateur du service BatchTasks.',
      en: 'The site’s configuration asks for the names of the site, of its pool and of the tenant, the idle delay in minutes, two ports and the administrator account of the BatchTasks service.',
    },
    reading: {
      fr: 'Ni valeur par défaut ni bornes ne sont données pour le délai : il reste facultatif. Le mot de passe du compte n’est jamais demandé ici.',
      en: 'Neither a default nor bounds are given for the delay: it stays optional. The account’s password is never asked here.',
    },
  },
  {
    id: 'sxa.name.charset',
    kinds: ['prohibition'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'Un nom modifié ne comporte ni espace ni caractère proscrit.',
      en: 'A changed name holds neither a space nor a banned character.',
    },
    reading: {
      fr: 'Le document bannit les « caractères ASCII », ce qui exclurait jusqu’au nom proposé : nous lisons « caractères non ASCII ». Lettres, chiffres et points passent sans remarque, les autres signes avec une réserve.',
      en: 'The document bans “ASCII characters”, which would rule out even the proposed name: we read “non-ASCII characters”. Letters, digits and dots pass without remark, other signs with a reservation.',
    },
    assumptions: ['A-SXA-ASCII'],
  },
  {
    id: 'sxa.name.same-site-pool',
    kinds: ['requirement'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'Le site et son pool d’applications portent un seul et même nom.',
      en: 'The site and its application pool bear one and the same name.',
    },
  },
  {
    id: 'sxa.tenant.match',
    kinds: ['requirement'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'Le tenant saisi est celui qu’affiche Administration Sage .NET ; sinon la base ne peut être ni créée ni mise à jour.',
      en: 'The tenant entered is the one that Administration Sage .NET displays; otherwise the database can be neither created nor updated.',
    },
    reading: {
      fr: 'Nous comparons les deux noms lettre à lettre, casse comprise.',
      en: 'We compare the two names letter by letter, case included.',
    },
    assumptions: ['A-SXA-TENANT'],
  },
  {
    id: 'sxa.https.option',
    kinds: ['procedure'],
    citation: { section: 'setup', note: 'step 1' },
    statement: {
      fr: 'Choisir HTTPS appelle des réglages complémentaires dans le gestionnaire d’IIS.',
      en: 'Choosing HTTPS calls for further settings in the IIS manager.',
    },
    reading: {
      fr: 'La fenêtre qui les énumère n’est pas reproduite : nous prévoyons la liaison HTTPS et son certificat.',
      en: 'The window that lists them is not reproduced: we plan for the HTTPS binding and its certificate.',
    },
    assumptions: ['A-SXA-HTTPS'],
  },
  {
    id: 'sxa.security.default',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 2' },
    statement: {
      fr: 'Saisir « default » comme code retient le niveau de sécurité haut prédéfini, que l’on ne peut plus changer.',
      en: 'Entering “default” as the code takes the predefined high level of security, which can no longer be changed.',
    },
  },
  {
    id: 'sxa.security.custom-length',
    kinds: ['threshold'],
    citation: { section: 'setup', note: 'step 2' },
    statement: {
      fr: 'Un code personnalisé compte dix caractères ou symboles au minimum, sans accent.',
      en: 'A custom code has ten characters or symbols at the least, without accents.',
    },
    reading: {
      fr: 'Seul le mot « default » en minuscules désigne le niveau prédéfini ; dans toute autre écriture, il est trop court.',
      en: 'Only the word “default” in small letters means the predefined level; written in any other way, it is too short.',
    },
  },
  {
    id: 'sxa.security.keep',
    kinds: ['responsibility'],
    citation: { section: 'setup', note: 'step 2' },
    statement: {
      fr: 'Le client définit et conserve lui-même le code et le mot de passe, qu’une restauration, une réinstallation ailleurs ou un changement de clé redemandera.',
      en: 'The customer defines and keeps the code and the password, which a restoration, a reinstallation elsewhere or a change of key will ask for again.',
    },
  },
  {
    id: 'sxa.security.loss',
    kinds: ['warning'],
    citation: { section: 'setup', note: 'step 2' },
    statement: {
      fr: 'Sans ce code ou ce mot de passe, les données chiffrées peuvent être perdues.',
      en: 'Without this code or this password, the encrypted data may be lost.',
    },
    reading: {
      fr: 'Avec un code personnalisé, nous en faisons une réserve ; avec le niveau prédéfini, un point de la liste de contrôle, car le mot de passe de chiffrement reste à garder.',
      en: 'With a custom code we make it a reservation; with the predefined level, an item of the checklist, for the encryption password still has to be kept.',
    },
  },
  {
    id: 'sxa.security.encryption',
    kinds: ['default'],
    citation: { section: 'setup', note: 'step 2' },
    statement: {
      fr: 'Toutes les données des utilisateurs sont chiffrées en base, sans réglage.',
      en: 'All user data are encrypted in the database, without any setting.',
    },
  },
]
