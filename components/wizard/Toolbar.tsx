'use client'

import { Button, Menu } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import type { AnyPack } from '@/lib/sizing/pack'
import { useWords } from '../result/words'
import { Dialog } from '../ui/Dialog'
import type { StoredDraft } from './draft-store'
import { SaveStatus } from './SaveStatus'
import type { Replacement } from './use-replacement'
import classes from './Workbench.module.css'

// Its form and checks come when somebody wants to save.
const SaveAsProject = lazy(async () => ({
  default: (await import('../projects/SaveAsProject')).SaveAsProject,
}))

interface Props {
  readonly pack: AnyPack
  readonly store: StoredDraft
  readonly projectId: string | null
  readonly replacement: Replacement
}

/** The head of the workbench: what is sized and after which document, examples, starting over, saving. */
export function Toolbar({ pack, store, projectId, replacement }: Props) {
  const t = useTranslations('wizard')
  const words = useWords()
  const [restarting, setRestarting] = useState(false)
  const [saving, setSaving] = useState(false)
  const [savingAsked, setSavingAsked] = useState(false)
  const { document } = pack
  const source =
    document.version && document.date
      ? t('source', {
          title: document.title,
          version: document.version,
          date: words.date(document.date),
        })
      : t('sourceUndated', { title: document.title })

  const restart = () => {
    replacement.restart()
    setRestarting(false)
  }

  return (
    <header className={classes.toolbar}>
      <div className={classes.titles}>
        {/* A project brings its own heading: whom it is for. */}
        {projectId === null && (
          <h1 className={classes.title}>{t('title', { system: pack.name })}</h1>
        )}
        <p className={classes.source}>{source}</p>
      </div>
      <div className={classes.tools}>
        <SaveStatus
          state={store.save}
          local={projectId === null}
          onSave={() => void store.flush()}
        />
        <Menu position="bottom-end" width={340}>
          <Menu.Target>
            <Button variant="default">{t('example.menu')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('example.pick')}</Menu.Label>
            {pack.examples.map((example) => (
              <Menu.Item key={example.id} onClick={() => replacement.load(example)}>
                <span className={classes.exampleName}>{words.say(`example.${example.id}`)}</span>
                <span className={classes.exampleText}>
                  {words.message(`example.${example.id}.description`)}
                </span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="default" onClick={() => setRestarting(true)}>
          {t('restart.action')}
        </Button>
        {projectId === null && (
          <>
            <Button
              onClick={() => {
                setSaving(true)
                setSavingAsked(true)
              }}
            >
              {t('save.asProject')}
            </Button>
            {savingAsked && (
              <Suspense>
                <SaveAsProject
                  systemId={pack.id}
                  draft={store.draft}
                  opened={saving}
                  onClose={() => setSaving(false)}
                />
              </Suspense>
            )}
          </>
        )}
      </div>
      <div role="status" className={classes.undoHolder}>
        {store.restored && <p className={classes.undo}>{t('save.restored')}</p>}
        {replacement.message !== null && (
          <p className={classes.undo}>
            <span>{replacement.message}</span>
            <button type="button" className={classes.inlineButton} onClick={replacement.undo}>
              {t('example.undo')}
            </button>
            <button type="button" className={classes.inlineButton} onClick={replacement.dismiss}>
              {t('example.dismiss')}
            </button>
          </p>
        )}
      </div>
      <Dialog opened={restarting} onClose={() => setRestarting(false)} title={t('restart.title')}>
        <p className={classes.dialogText}>{t('restart.text')}</p>
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={() => setRestarting(false)} data-autofocus>
            {t('restart.cancel')}
          </Button>
          <Button color="red" onClick={restart}>
            {t('restart.confirm')}
          </Button>
        </div>
      </Dialog>
    </header>
  )
}
