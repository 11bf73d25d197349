'use client'

import { Drawer } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { assumptionsOf } from '@/lib/sizing/figure'
import { useWords } from '../result/words'
import { BasisList } from './BasisBadge'
import type { Explained } from './Explain'
import { RuleCard } from './RuleCard'
import classes from './Trace.module.css'
import { TraceTree } from './TraceTree'

interface Props {
  readonly explained: Explained | null
  readonly opened: boolean
  readonly onClose: () => void
  readonly onGoToField: (field: string) => void
}

/** Where a figure comes from: its calculation step by step, then every rule and assumption in it. */
export function ExplainDrawer({ explained, opened, onClose, onGoToField }: Props) {
  const t = useTranslations('result.explain')
  return (
    // Locking the page's scroll would write a style that the content security policy refuses.
    <Drawer.Root opened={opened} onClose={onClose} position="right" size="34rem" lockScroll={false}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.drawerHead}>
          <Drawer.Title className={classes.drawerTitle}>{t('title')}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('close')} />
        </div>
        <Drawer.Body>
          {explained && <Explanation explained={explained} onGoToField={onGoToField} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

function Explanation({
  explained: { label, figure },
  onGoToField,
}: {
  readonly explained: Explained
  readonly onGoToField: (field: string) => void
}) {
  const t = useTranslations('result.explain')
  const words = useWords()
  const assumptions = assumptionsOf(figure.trace)
  return (
    <div className={classes.explanation}>
      <div className={classes.headline}>
        <p className={classes.headlineLabel}>{label}</p>
        <p className={classes.headlineValue}>{words.quantity(figure)}</p>
        <BasisList basis={figure.basis} />
      </div>
      <section>
        <h3>{t('how')}</h3>
        <TraceTree trace={figure.trace} onGoToField={onGoToField} />
      </section>
      <section>
        <h3>{t('rules')}</h3>
        {figure.rules.length === 0 ? (
          <p className={classes.quiet}>{t('noRules')}</p>
        ) : (
          figure.rules.map((id) => <RuleCard key={id} id={id} />)
        )}
      </section>
      {assumptions.length > 0 && (
        <section>
          <h3>{t('assumptions')}</h3>
          <ul className={classes.assumptions}>
            {assumptions.map((id) => (
              <li key={id}>
                {words.say(`assumption.${id}`)} <code>{id}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
