import { inter } from './fonts/inter'
import './bare.css'
import { messages as en } from '@/lib/i18n/messages/en'
import { messages as fr } from '@/lib/i18n/messages/fr'

/** For addresses outside both languages (a missing file): no language is known, so both speak. */
export default function RootNotFound() {
  return (
    <html lang="fr" className={inter.variable}>
      <head>
        <title>{`404 · ${fr.shell.name}`}</title>
      </head>
      <body className="bare">
        <main>
          {[fr, en].map(({ shell, problems }, i) => (
            <section key={shell.skip} lang={i === 0 ? 'fr' : 'en'}>
              <h1>{problems.notFound.title}</h1>
              <p>{problems.notFound.text}</p>
              <a href={i === 0 ? '/fr' : '/en'}>{problems.notFound.home}</a>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
