/** What is known of the system before its pack is loaded. */
export const identity = {
  id: 'winstore',
  name: 'Cegid Retail Winstore',
  tagline: {
    fr: 'Caisses et serveurs de magasin',
    en: 'Store tills and store servers',
  },
} as const
