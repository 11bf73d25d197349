/** What is known of the system before its pack is loaded. */
export const identity = {
  id: 'terminal-server',
  name: 'Terminal Server',
  tagline: {
    fr: 'Application de bureau déployée sur un serveur Terminal Server ou sur des PC administrés',
    en: 'Desktop application deployed on a terminal server or on administered PCs',
  },
} as const
