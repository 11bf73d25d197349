/** Words of a project of several systems: its tabs, what is asked once, what is shared, the view of the whole. */
export const projectSystems = {
  tabs: {
    label: 'Pages du projet',
    common: 'Commun',
    commonText: 'Réponses et machines partagées',
    overview: 'Vue d’ensemble',
    overviewText: 'Tous les systèmes',
  },
  state: {
    missing: '{count, plural, one {# réponse attendue} other {# réponses attendues}}',
    refused: '{count, plural, one {# réponse à corriger} other {# réponses à corriger}}',
  },
  add: {
    action: 'Ajouter un système',
    title: 'Quel système ajouter ?',
    text: 'Chaque système garde ses questions et son document. Rien n’est partagé tant que vous ne le dites pas.',
    present: '{count, plural, one {Déjà dans ce projet} other {Déjà # fois dans ce projet}}',
  },
  remove: {
    action: 'Retirer ce système',
    title: 'Retirer {system} du projet ?',
    text: 'Ses réponses seront effacées. Les autres systèmes du projet restent tels quels.',
    shares: 'Il ne partagera plus rien avec les autres : {machines}.',
    submit: 'Retirer le système',
  },
  failure: {
    offline: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
    stale:
      'Les systèmes du projet ou ce qu’ils partagent ont changé ailleurs entre-temps. La page vient d’être mise à jour : réessayez.',
    gone: 'Ce projet n’existe plus.',
    other:
      'L’opération n’a pas abouti. Réessayez ; si cela persiste, prévenez votre administrateur.',
  },
} as const
