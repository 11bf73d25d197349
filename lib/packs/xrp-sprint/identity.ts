/** What is known of the system before its pack is loaded. */
export const identity = {
  id: 'xrp-sprint',
  name: 'Cegid XRP Sprint',
  tagline: {
    fr: 'Gestion et comptabilité installées chez le client',
    en: 'Management and accounting on the customer’s premises',
  },
} as const
