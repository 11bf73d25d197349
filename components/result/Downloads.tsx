'use client'

import { Button, Menu } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ProjectStorage } from '@/lib/intake/project'
import { LOCALES, type Locale } from '@/lib/kernel/locale'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Sizing } from '@/lib/sizing/sizing'
import { DownloadIcon } from './icons'
import { fetchProposal } from './proposal-api'
import classes from './Result.module.css'
import { saveAs } from './save-as'

type State = 'idle' | 'preparing' | 'ready' | 'failed'

interface Props {
  readonly sizing: Sizing
  readonly request: SizingRequest
  /** The system of a project that the result belongs to; null for a quick sizing. */
  readonly project: Pick<ProjectStorage, 'projectId' | 'systemId'> | null
  /** The answers on screen do not hold: what would be sent is not what is seen. */
  readonly stale: boolean
  /** Sends what still waits to be saved, so that the proposal of a project is what is on screen. */
  readonly beforePdf: () => Promise<void>
}

/** The proposal as PDF in either language, with its annexes or without them, the result as JSON, and printing. */
export function Downloads({ sizing, request, project, stale, beforePdf }: Props) {
  const t = useTranslations('result.download')
  const [state, setState] = useState<State>('idle')
  const base = `${sizing.system}-${sizing.proposalDate}`

  const pdf = async (locale: Locale, annexes: boolean) => {
    setState('preparing')
    await beforePdf()
    const proposal = await fetchProposal({ request, project, locale, annexes })
    if (!proposal) return setState('failed')
    saveAs(proposal.name ?? `${base}-${locale}.pdf`, 'application/pdf', proposal.bytes)
    setState('ready')
  }
  const json = () =>
    saveAs(`${base}.json`, 'application/json', `${JSON.stringify(sizing, null, 2)}\n`)

  return (
    <div className={classes.downloads}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="sm"
            loading={state === 'preparing'}
            disabled={stale}
            leftSection={<DownloadIcon />}
          >
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {LOCALES.map((locale) => (
            <Menu.Item key={locale} onClick={() => void pdf(locale, true)}>
              {t(locale === 'fr' ? 'pdfFr' : 'pdfEn')}
            </Menu.Item>
          ))}
          {LOCALES.map((locale) => (
            <Menu.Item key={locale} onClick={() => void pdf(locale, false)}>
              {t(locale === 'fr' ? 'pdfFrWithoutAnnexes' : 'pdfEnWithoutAnnexes')}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={json}>{t('json')}</Menu.Item>
          <Menu.Item onClick={() => window.print()}>{t('print')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <p role="status" className={state === 'failed' ? classes.failed : classes.quiet}>
        {state === 'idle' ? '' : t(state)}
      </p>
    </div>
  )
}
