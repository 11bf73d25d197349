import localFont from 'next/font/local'

/** Inter, variable weight, Latin. The file is part of the repository: nothing is fetched when building. */
export const inter = localFont({
  src: './inter-latin.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
})
