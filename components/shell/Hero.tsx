import { useTranslations } from 'next-intl'
import { LinkButton } from '../ui/LinkButton'
import classes from './Home.module.css'

/** A figure with its proof, as the first page shows it. */
export interface HeroProof {
  readonly example: string
  readonly label: string
  readonly value: string
  readonly steps: readonly {
    readonly depth: number
    readonly sentence: string
    readonly references: readonly string[]
  }[]
}

/** What the product is, where to start, and one figure proved. */
export function Hero({ proof }: { readonly proof: HeroProof | null }) {
  const t = useTranslations('home')
  return (
    <div className={classes.hero}>
      <div>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
        <div className={classes.actions}>
          <LinkButton href="/sizing" size="md">
            {t('start')}
          </LinkButton>
          <LinkButton href="/projects" size="md" variant="default">
            {t('openProjects')}
          </LinkButton>
        </div>
        <p className={classes.note}>{t('noAccount')}</p>
      </div>
      {proof && <Proof proof={proof} />}
    </div>
  )
}

function Proof({ proof }: { readonly proof: HeroProof }) {
  const t = useTranslations('home.proof')
  return (
    <figure className={classes.proof}>
      <figcaption className={classes.proofTitle}>{t('title')}</figcaption>
      <p className={classes.figure}>{proof.value}</p>
      <p className={classes.figureLabel}>{proof.label}</p>
      <ul className={classes.lines}>
        {proof.steps.map(({ depth, sentence, references }) => (
          <li key={sentence} data-depth={Math.min(depth, 3)}>
            {sentence}
            {references.length > 0 && <span>{references.join(' ; ')}</span>}
          </li>
        ))}
      </ul>
      <p className={classes.proofSource}>{t('example', { example: proof.example })}</p>
    </figure>
  )
}
