export const problems = {
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est incomplète, ou ce qu’elle désignait a été supprimé.',
    home: 'Revenir à l’accueil',
    projects: 'Voir les projets',
  },
  error: {
    title: 'Quelque chose n’a pas fonctionné',
    text: 'La page n’a pas pu s’afficher. Ce que vous avez saisi est conservé dans ce navigateur.',
    reference: 'Référence de l’incident : {digest}',
  },
} as const
