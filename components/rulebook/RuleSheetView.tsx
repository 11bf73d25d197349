import { useTranslations } from 'next-intl'
import type { RuleSheet } from '@/lib/wording/rulebook'
import { BasisBadge, BasisList } from '../trace/BasisBadge'
import { LinkButton } from '../ui/LinkButton'
import { Link } from '../ui/navigation'
import { BackToList } from './BackToList'
import { CaseList } from './CaseList'
import { caseAddress } from './case-address'
import { RuleFindings } from './RuleFindings'
import classes from './RuleSheet.module.css'
import { RuleUses } from './RuleUses'
import '../result/tones.css'

/** Everything there is to say about one rule. */
export function RuleSheetView({ sheet }: { readonly sheet: RuleSheet }) {
  const t = useTranslations('rulebook.rule')
  return (
    <article>
      <Path sheet={sheet} />
      <h1 className={classes.title}>{sheet.statement}</h1>
      <p className={classes.id}>
        <code>{sheet.id}</code>
      </p>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Reading sheet={sheet} />
          <Parameters sheet={sheet} />
          <section className={classes.section} aria-labelledby="uses">
            <h2 id="uses">{t('uses')}</h2>
            {sheet.scenarios === 0 ? (
              <p className={classes.quiet}>{t('noUses')}</p>
            ) : (
              <p className={classes.quiet}>{t('usesIntro', { sized: sheet.sized })}</p>
            )}
            <RuleUses uses={sheet.uses} />
          </section>
          {sheet.findings.length > 0 && (
            <section className={classes.section} aria-labelledby="findings">
              <h2 id="findings">{t('findings')}</h2>
              <RuleFindings system={sheet.system} findings={sheet.findings} />
            </section>
          )}
          {sheet.reachedBy.length > 0 && (
            <section className={classes.section} aria-labelledby="scenarios">
              <h2 id="scenarios">{t('reachedBy', { count: sheet.reachedBy.length })}</h2>
              <p className={classes.quiet}>{t('reachedIntro')}</p>
              <CaseList system={sheet.system} cases={sheet.reachedBy} />
            </section>
          )}
        </div>
        <div className={classes.side}>
          <Source sheet={sheet} />
          <AtWork sheet={sheet} />
          <Related sheet={sheet} />
        </div>
      </div>
      <Neighbours sheet={sheet} />
    </article>
  )
}

interface Props {
  readonly sheet: RuleSheet
}

function Path({ sheet }: Props) {
  const t = useTranslations('rulebook.rule')
  const { system, section } = sheet
  return (
    <nav className={classes.path} aria-label={t('path')}>
      <ol>
        <li>
          <BackToList>{t('back')}</BackToList>
        </li>
        <li>
          <Link href={{ pathname: '/rulebook', query: { system } }}>{sheet.systemName}</Link>
        </li>
        <li>
          <Link href={{ pathname: '/rulebook', query: { system, section } }}>
            {sheet.sectionLabel}
          </Link>
        </li>
      </ol>
    </nav>
  )
}

function Source({ sheet }: Props) {
  const t = useTranslations('rulebook.rule')
  const kinds = useTranslations('result.kind')
  return (
    <section className={classes.card} aria-labelledby="source">
      <h2 id="source">{t('source')}</h2>
      <dl className={classes.facts}>
        <dt>{t('document')}</dt>
        <dd>{sheet.document}</dd>
        <dt>{t('section')}</dt>
        <dd>{sheet.sectionLabel}</dd>
        <dt>{t('place')}</dt>
        <dd>{sheet.place}</dd>
        <dt>{t('kind')}</dt>
        <dd>{sheet.kinds.map((kind) => kinds(kind)).join(', ')}</dd>
        <dt>{t('basis')}</dt>
        <dd>
          <BasisList basis={sheet.basis} />
        </dd>
      </dl>
    </section>
  )
}

function Reading({ sheet }: Props) {
  const t = useTranslations('rulebook.rule')
  return (
    <section className={classes.section} aria-labelledby="reading">
      <h2 id="reading">{t('reading')}</h2>
      {sheet.reading === null ? (
        <p className={classes.quiet}>{t('clear')}</p>
      ) : (
        <>
          <p className={classes.quiet}>{t('readingIntro')}</p>
          <p className={classes.reading}>{sheet.reading}</p>
        </>
      )}
      {sheet.assumptions.length > 0 && (
        <>
          <h3>{t('assumptions')}</h3>
          <ul className={classes.plainList}>
            {sheet.assumptions.map(({ id, text }) => (
              <li key={id}>
                {text} <code>{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Parameters({ sheet: { parameters, house } }: Props) {
  const t = useTranslations('rulebook.rule')
  if (parameters.length === 0 && !house) return null
  return (
    <section className={classes.section} aria-labelledby="parameters">
      <h2 id="parameters">{t('parameters')}</h2>
      <p className={classes.quiet}>{t('parametersIntro')}</p>
      <ul className={classes.values}>
        {parameters.map(({ value, basis, assumption, source }) => (
          <li key={`${value} ${basis} ${assumption}`} className={classes.parameter}>
            <strong>{value}</strong> <BasisBadge basis={basis} />
            {assumption && <code>{assumption}</code>}
            {source && <span className={classes.quiet}>{source}</span>}
          </li>
        ))}
      </ul>
      {house && <p className={classes.quiet}>{t('house', house)}</p>}
    </section>
  )
}

/** The way from the rule to a result that shows it. */
function AtWork({ sheet: { shownBy, system, systemName } }: Props) {
  const t = useTranslations('rulebook.rule')
  if (!shownBy) return null
  const { ref, part } = shownBy
  return (
    <section className={classes.card} aria-labelledby="at-work">
      <h2 id="at-work">{t('show')}</h2>
      {ref.kind === 'example' ? (
        <p>{t('showExample', { title: ref.title, system: systemName })}</p>
      ) : (
        <>
          <p>{t('showScenario', { system: systemName })}</p>
          <p lang="en">{ref.title}</p>
        </>
      )}
      <LinkButton href={caseAddress(system, ref, part)} variant="light" fullWidth>
        {t('open')}
      </LinkButton>
    </section>
  )
}

function Related({ sheet }: Props) {
  const t = useTranslations('rulebook.rule')
  if (sheet.related.length === 0) return null
  const { system, section } = sheet
  return (
    <section className={classes.card} aria-labelledby="related">
      <h2 id="related">{t('related')}</h2>
      <ul className={classes.related}>
        {sheet.related.map(({ id, statement }) => (
          <li key={id} className={classes.relatedRule}>
            <Link href={`/rulebook/${id}`} prefetch={false}>
              {statement}
            </Link>
          </li>
        ))}
      </ul>
      <Link className={classes.all} href={{ pathname: '/rulebook', query: { system, section } }}>
        {t('relatedAll')}
      </Link>
    </section>
  )
}

function Neighbours({ sheet: { previous, next } }: Props) {
  const t = useTranslations('rulebook.rule')
  return (
    <nav className={classes.neighbours} aria-label={t('neighbours')}>
      {(['previous', 'next'] as const).map((direction) => {
        const rule = direction === 'previous' ? previous : next
        return (
          rule && (
            <Link
              key={direction}
              href={`/rulebook/${rule.id}`}
              className={classes.neighbour}
              data-direction={direction}
              rel={direction === 'next' ? 'next' : 'prev'}
            >
              <span>{t(direction)}</span>
              <span className={classes.neighbourText}>
                <strong>{rule.place}</strong> {rule.statement}
              </span>
            </Link>
          )
        )
      })}
    </nav>
  )
}
