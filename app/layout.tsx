import type { ReactNode } from 'react'

/** The page itself (`html`, `body`) is written per language, one folder down. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children
}
