'use client'

import { Button, Menu } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toProjectRequest } from '@/lib/intake/together'
import { LOCALES, type Locale } from '@/lib/kernel/locale'
import { DownloadIcon } from '../result/icons'
import { fetchProjectProposal } from '../result/proposal-api'
import result from '../result/Result.module.css'
import { saveAs } from '../result/save-as'
import type { LoadedProject } from './loaded'

type State = 'idle' | 'preparing' | 'ready' | 'failed'

/** The proposal of the whole project in either language, with its annexes or without them, and its file for the command line. */
export function ProjectDownloads({
  loaded: { project, together },
  flush,
}: {
  readonly loaded: LoadedProject
  readonly flush: () => Promise<void>
}) {
  const t = useTranslations('projectSystems.downloads')
  const said = useTranslations('result.download')
  const [state, setState] = useState<State>('idle')
  const sized = together.outcomes.every(({ ok }) => ok)
  const absent = together.absent.length > 0
  const ready = sized && !absent
  const base = `${project.details.reference}-${project.details.proposalDate}`

  const pdf = async (locale: Locale, annexes: boolean) => {
    setState('preparing')
    await flush()
    const proposal = await fetchProjectProposal(project.id, locale, annexes)
    if (!proposal) return setState('failed')
    saveAs(proposal.name ?? `${base}-${locale}.pdf`, 'application/pdf', proposal.bytes)
    setState('ready')
  }
  const json = () => {
    const file = JSON.stringify(toProjectRequest(project), null, 2)
    saveAs(`${base}.json`, 'application/json', `${file}\n`)
  }

  return (
    <div className={result.downloads}>
      <Menu position="bottom-end" width={310}>
        <Menu.Target>
          <Button size="sm" loading={state === 'preparing'} leftSection={<DownloadIcon />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {!ready && <Menu.Label>{t(sized ? 'absent' : 'notYet')}</Menu.Label>}
          {LOCALES.map((locale) => (
            <Menu.Item key={locale} disabled={!ready} onClick={() => void pdf(locale, true)}>
              {t(locale === 'fr' ? 'pdfFr' : 'pdfEn')}
            </Menu.Item>
          ))}
          {LOCALES.map((locale) => (
            <Menu.Item key={locale} disabled={!ready} onClick={() => void pdf(locale, false)}>
              {t(locale === 'fr' ? 'pdfFrWithoutAnnexes' : 'pdfEnWithoutAnnexes')}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={json}>{t('json')}</Menu.Item>
          <Menu.Item onClick={() => window.print()}>{said('print')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <p role="status" className={state === 'failed' ? result.failed : result.quiet}>
        {state === 'idle' ? '' : said(state)}
      </p>
    </div>
  )
}
