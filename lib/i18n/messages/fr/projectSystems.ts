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
  loading: 'Chargement des systèmes du projet…',
  loadFailed: 'Les systèmes du projet n’ont pas pu être chargés.',
  reload: 'Recharger la page',
  ofSystem: '{text} ({system})',
  common: {
    title: 'Réponses communes',
    intro:
      'Ce que plusieurs systèmes demandent se répond ici, une seule fois. La réponse est reportée dans chacun d’eux.',
    onMachine: 'Sur la machine partagée « {name} »',
    disagree: 'Les systèmes n’ont pas la même réponse. Choisissez celle qui vaut pour tous :',
    standing: '{system} : {value}',
    take: 'Retenir « {value} »',
    none: 'Les systèmes de ce projet n’ont aucune question en commun, en dehors de la date.',
    nothing: 'sans réponse',
  },
  sharing: {
    title: 'Machines partagées',
    intro:
      'Dites ici quelles machines portent plusieurs systèmes. Ce que leurs documents en disent s’affiche aussitôt à côté.',
    empty: 'Rien n’est partagé : chaque système garde ses propres machines.',
    add: 'Ajouter une machine partagée',
    defaultName: 'Serveur partagé {number}',
    name: 'Nom de la machine partagée',
    nameHint: 'De 1 à 60 caractères : lettres, chiffres, espaces et tirets.',
    nameFault:
      '« {value} » n’est pas accepté. Il faut de 1 à 60 lettres, chiffres, espaces ou tirets, et un nom différent des autres.',
    parts: 'Ce qui s’y trouve',
    taken: 'déjà sur « {name} »',
    along: 'vient avec « {role} »',
    several: '{count, plural, other {sur # machines}}',
    waiting: 'Les rôles s’afficheront quand les réponses seront complètes.',
    noRoles: 'Aucune machine à partager.',
    few: 'Il faut au moins deux rôles pour partager cette machine.',
    absent: '{role} ({system}) : le dimensionnement n’a plus cette machine.',
    withdraw: 'Retirer',
    withdrawOf: 'Retirer : {role} ({system})',
    remove: 'Supprimer',
    removeOf: 'Supprimer la machine partagée « {name} »',
    removed: 'Machine partagée « {name} » supprimée.',
    undo: 'Annuler',
    dismiss: 'Masquer ce message',
  },
  effect: {
    title: 'Effet du partage',
    nothing:
      'Cochez au moins deux rôles sur une machine partagée : ce que leurs documents permettent ensemble s’affichera ici.',
    carries: 'Porte : {systems}',
    overview: 'Voir la vue d’ensemble',
  },
  overview: {
    title: 'Vue d’ensemble',
    summary:
      '{systems, plural, one {# système} other {# systèmes}}, {machines}, {shared, plural, =0 {rien n’est partagé} one {une machine partagée} other {# machines partagées}}.',
    incomplete:
      '{count, plural, one {Un système n’est pas encore dimensionné et manque à cette vue :} other {# systèmes ne sont pas encore dimensionnés et manquent à cette vue :}}',
    nothing:
      'Aucun système n’est encore dimensionné. Répondez à leurs questions pour voir l’ensemble.',
    compliantText: 'Aucune règle des documents n’est enfreinte, ni dans un système ni entre eux.',
    'with-reservationsText': 'Des points demandent votre attention, dans un système ou entre eux.',
    'non-compliantText':
      'Au moins une règle d’un document n’est pas respectée, dans un système ou entre eux.',
    figures: 'Synthèse',
    architecture: 'Architecture commune',
    findings: 'Constats entre systèmes',
    findingsIntro:
      'Ce que les documents disent les uns des autres sur une machine partagée, règles à l’appui.',
    noFindings: 'Rien à signaler entre les systèmes.',
    table: 'Toutes les machines',
    tableIntro:
      'Chaque machine une seule fois, avec les systèmes qu’elle porte. Chaque chiffre mène à son calcul.',
    owner: 'Systèmes',
    sharedMark: 'partagée',
    systems: 'Systèmes du projet',
    open: 'Ouvrir {system}',
    side: '{place}, {system}',
    goTo: 'Aller à la question',
  },
  downloads: {
    menu: 'Télécharger le projet',
    pdfFr: 'PDF du projet en français',
    pdfEn: 'PDF du projet en anglais',
    pdfFrWithoutAnnexes: 'PDF du projet sans annexes, en français',
    pdfEnWithoutAnnexes: 'PDF du projet sans annexes, en anglais',
    json: 'Projet (JSON)',
    notYet: 'Le PDF du projet attend que tous ses systèmes soient dimensionnés.',
    absent:
      'Une machine partagée porte un rôle que son système n’a plus : la page « Commun » dit lequel.',
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
