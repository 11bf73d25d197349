/** The words of the proposal for a project of several systems, beside those of a proposal for one. */
export const proposalProject = {
  subject: 'Dimensionnement des serveurs pour {systems}',
  ofSystem: '{text} ({system})',
  sharedName: '« {name} »',
  chapterReference: 'chapitre {number}',
  cover: {
    systems: 'Systèmes',
    documents: 'Documents de référence',
  },
  part: {
    common: 'Partie commune',
    commonTitle: 'Le projet dans son ensemble',
    system: 'Système {position, number} sur {count, number}',
    annexes: 'Annexes',
    annexesTitle: 'Preuves et règles',
    document: 'Document de référence : {source}',
    status: 'Conformité : {status}',
    shared:
      'Dans ce projet, {machine} est installé sur la machine partagée « {shared} » (chapitre {chapter}).',
  },
  chapter: {
    summary: 'Synthèse du projet',
    architecture: 'Architecture d’ensemble',
    machines: 'Les machines et leurs systèmes',
    shared: 'Machines partagées',
    findings: 'Points de contrôle entre systèmes',
    assumptions: 'Hypothèses du projet',
    checklist: 'Liste de contrôle du projet',
    proofs: 'Preuve des chiffres communs',
    systemProofs: '{system} : preuve de chaque chiffre',
    systemRules: '{system} : règles appliquées',
  },
  summary: {
    lead: 'Le projet « {project} » réunit {count, plural, one {un système} other {# systèmes}} : {systems}.',
    sharing:
      '{count, plural, =0 {Aucune machine n’est partagée : chaque système garde les siennes.} one {Une machine porte plusieurs systèmes : {names}.} other {# machines portent chacune plusieurs systèmes : {names}.}}',
    systemCount: '{count, plural, one {Système} other {Systèmes}}',
    sharedCount: '{count, plural, one {Machine partagée} other {Machines partagées}}',
    openCount:
      '{count, plural, one {Règle à respecter ou écart à accepter} other {Règles à respecter ou écarts à accepter}}',
    standing:
      'Tous systèmes confondus, {errors, plural, =0 {aucune règle n’est enfreinte} one {# règle n’est pas respectée} other {# règles ne sont pas respectées}} et {warnings, plural, =0 {aucune réserve n’est à signaler} one {# réserve est à signaler} other {# réserves sont à signaler}}.',
    accepted:
      '{count, plural, one {# écart a été accepté par le client.} other {# écarts ont été acceptés par le client.}}',
    bySystem: 'Situation de chaque système',
    system: 'Système',
    status: 'Conformité',
    errors: 'Règles non respectées',
    warnings: 'Réserves',
    part: 'Partie',
    between: 'Entre systèmes',
    decide: 'Ce qui reste à décider',
    decideIntro:
      'Chacun de ces points se règle en changeant une réponse, ou, là où le document l’admet, en acceptant l’écart par écrit. Le détail et la marche à suivre sont dans la partie indiquée.',
    decideNothing: 'Aucune décision n’est attendue de votre part.',
    point: 'À régler',
    see: 'Voir',
    assumptions:
      '{count, plural, =0 {Le projet ne repose sur aucune hypothèse de notre part.} one {Le projet repose sur # hypothèse de notre part, présentée à part des règles des éditeurs.} other {Le projet repose sur # hypothèses de notre part, présentées à part des règles des éditeurs.}}',
    method:
      'Chaque chiffre est calculé à partir de vos réponses et des règles des documents de référence ; les annexes en donnent la preuve, étape par étape.',
    methodAlone:
      'Chaque chiffre est calculé à partir de vos réponses et des règles des documents de référence ; la preuve en est tenue à votre disposition.',
  },
  architecture: {
    intro:
      'Toutes les machines du projet, leur zone réseau et les flux qui les relient. Chaque machine porte le nom de son système ; un cadre épais signale une machine partagée.',
    introNone:
      'Toutes les machines du projet, leur zone réseau et les flux qui les relient. Chaque machine porte le nom de son système.',
  },
  machines: {
    intro:
      'Toutes les machines du projet, chacune une seule fois. Les chiffres sont ceux de la colonne proposée ; le détail est donné au chapitre {chapter} pour les machines partagées, dans la partie de chaque système pour les autres.',
    introNone:
      'Toutes les machines du projet, chacune une seule fois. Les chiffres sont ceux de la colonne proposée ; le détail est donné dans la partie de chaque système.',
    shared: 'Machines partagées',
    carries: 'Porte {machines}',
  },
  shared: {
    intro:
      'Une machine n’est partagée que si vous l’avez demandé. Pour chacune, voici ce que les documents en disent, les versions qui conviennent à tous les systèmes qu’elle porte, et ce dont ils ont besoin ensemble.',
    none: 'Aucune machine n’est partagée dans ce projet.',
    carries: 'Porte',
    carried: '{machine}, {system} : {roles}',
    why: 'Ce que les documents disent de ce partage',
    allowed: 'Aucun des documents ne s’oppose à ce partage.',
    reserved:
      '{count, plural, one {Les documents admettent ce partage sous une réserve.} other {Les documents admettent ce partage sous # réserves.}}',
    refused:
      '{count, plural, one {Une règle s’oppose à ce partage en l’état.} other {# règles s’opposent à ce partage en l’état.}}',
    versions: 'Logiciels et versions en commun',
    broughtBy: 'Apporté par',
    hardware: 'Matériel nécessaire à tous ses systèmes',
    proof: 'D’où viennent ces chiffres',
    notes: 'Remarques',
  },
  findings: {
    intro:
      'Ce que les systèmes ont à se dire quand ils se rencontrent : chaque point cite les règles des deux côtés. Les points propres à un système sont dans sa partie.',
    none: 'Aucun point à signaler : les systèmes ne se gênent pas.',
    machine: 'Machine concernée :',
    side: '{system}, {place}',
  },
  assumptions: {
    intro:
      'Là où les documents se taisent sur le voisinage d’autres systèmes, voici ce que nous avons supposé. Ce ne sont pas des règles des éditeurs.',
    none: 'La réunion de ces systèmes ne demande aucune hypothèse supplémentaire.',
    bySystem: 'Hypothèses propres à chaque système',
    count: 'Nombre',
  },
  checklist: {
    intro: 'Une seule liste pour tous les systèmes, par responsable puis dans l’ordre du projet.',
    elsewhere:
      'La liste de contrôle de ce système est réunie à celles des autres, au chapitre {chapter}.',
    contested: 'Point ouvert entre systèmes : voir le chapitre {chapter}.',
    system: 'Système',
    none: 'Aucun point à vérifier.',
  },
  proofs: {
    intro:
      'Les chiffres qui portent sur plusieurs systèmes. Ceux d’un système sont prouvés dans son annexe.',
    fromSystem: '{value} pour {system}, voir l’annexe {annex}.1',
    counted: '{value} pour {system}, selon le tableau de ses machines',
    saved: '{value} de moins : une machine partagée n’est comptée qu’une fois',
  },
} as const
