export const projects = {
  title: 'Projets',
} as const
