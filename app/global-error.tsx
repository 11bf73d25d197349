'use client'

import { inter } from './fonts/inter'
import './bare.css'

/** Shown when the frame of the page itself fails, so it carries its own words and no component of the library. */
const WORDS = {
  fr: {
    title: 'Quelque chose n’a pas fonctionné',
    text: 'La page n’a pas pu s’afficher. Ce que vous avez saisi est conservé dans ce navigateur.',
    retry: 'Réessayer',
  },
  en: {
    title: 'Something went wrong',
    text: 'The page could not be shown. What you have typed is kept in this browser.',
    retry: 'Try again',
  },
} as const

export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="fr" className={inter.variable}>
      <body className="bare">
        <main>
          {(['fr', 'en'] as const).map((locale) => (
            <section key={locale} lang={locale}>
              <h1>{WORDS[locale].title}</h1>
              <p>{WORDS[locale].text}</p>
              <button type="button" onClick={reset}>
                {WORDS[locale].retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
