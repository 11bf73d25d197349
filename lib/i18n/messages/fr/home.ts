export const home = {
  title: 'Des réponses du client à la proposition, chiffre par chiffre',
  lead: 'Saisissez les effectifs et les usages du client. Gabarit propose les serveurs, dessine l’architecture et rédige le document à remettre, en citant la règle de l’éditeur derrière chaque chiffre.',
  start: 'Commencer un dimensionnement',
  openProjects: 'Ouvrir les projets',
  noAccount:
    'Sans compte. Tant que vous n’enregistrez pas de projet, tout reste dans ce navigateur.',
  proof: {
    title: 'Exemple calculé à l’instant',
    example: 'Tiré de l’exemple « {example} »',
  },
  points: {
    title: 'Ce que vous obtenez',
    live: {
      title: 'Un résultat pendant la saisie',
      text: 'Serveurs, sessions distantes, bases et répartition de charge se recalculent à chaque frappe.',
    },
    proof: {
      title: 'La preuve de chaque chiffre',
      text: 'Un clic sur « Pourquoi ? » déroule le calcul jusqu’à la section du document de l’éditeur. Les hypothèses sont signalées à part.',
    },
    document: {
      title: 'Une proposition prête à joindre',
      text: 'Un PDF en français ou en anglais : schéma, tableau des serveurs, flux réseau, points à lever, responsabilités et annexe de calcul.',
    },
  },
  steps: {
    title: 'Comment cela se passe',
    choose: {
      title: 'Choisir le système',
      text: 'Chaque système a ses questions, tirées de ses prérequis techniques.',
    },
    answer: {
      title: 'Répondre, ou partir d’un exemple',
      text: 'Chaque question dit pourquoi elle est posée, et ce qui est retenu quand vous n’y répondez pas.',
    },
    deliver: {
      title: 'Relire et remettre',
      text: 'Le résultat signale ce qui manque et ce qui s’écarte des règles, avant l’envoi.',
    },
  },
  systems: 'Systèmes disponibles',
} as const
