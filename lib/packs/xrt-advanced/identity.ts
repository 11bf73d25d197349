/** What is known of the system before its pack is loaded. */
export const identity = {
  id: 'xrt-advanced',
  name: 'Sage XRT Advanced 2022 R2',
  tagline: {
    fr: 'Installation ou mise à jour de la suite de trésorerie',
    en: 'Installation or update of the treasury suite',
  },
} as const
