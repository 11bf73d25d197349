export const shell = {
  name: 'Gabarit',
  description:
    'Dimensionne les serveurs d’une application de gestion et en fait une proposition dont chaque chiffre porte sa preuve.',
  skip: 'Aller au contenu',
  home: 'Gabarit, accueil',
  nav: {
    label: 'Navigation principale',
    sizing: 'Dimensionner',
    projects: 'Projets',
    rulebook: 'Règles',
  },
  language: {
    label: 'Langue',
    fr: 'Français',
    en: 'English',
  },
  theme: {
    label: 'Apparence',
    auto: 'Système',
    light: 'Clair',
    dark: 'Sombre',
  },
  footer: {
    version: 'Version {version}',
    source:
      'Les chiffres viennent des prérequis publiés par les éditeurs, cités règle par règle. Ils ne remplacent pas leur validation.',
  },
  actions: {
    cancel: 'Annuler',
    close: 'Fermer',
    retry: 'Réessayer',
  },
  page: '{title} · Gabarit',
} as const
