'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import type { Draft } from '@/lib/intake/draft'
import type { ProjectStorage } from '@/lib/intake/project'
import { complete } from '@/lib/sizing/complete'
import { findingsToSettle } from '@/lib/sizing/finding'
import { isSilent } from '@/lib/sizing/hardware'
import type { AnyPack } from '@/lib/sizing/pack'
import { proposedColumn } from '@/lib/sizing/proposed'
import { valueAt } from '@/lib/sizing/refusals'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Deviation, Sizing } from '@/lib/sizing/sizing'
import { Findings } from '../findings/Findings'
import { Diagram } from '../topology/Diagram'
import { ExplainProvider } from '../trace/Explain'
import type { StoredDraft } from '../wizard/draft-store'
import { Assumptions } from './Assumptions'
import { Cliffs } from './Cliffs'
import { Downloads } from './Downloads'
import { Flows } from './Flows'
import { MachineTable } from './MachineTable'
import { Overview } from './Overview'
import { Checklist, Configuration, Documents, InstallPlan } from './Plan'
import classes from './Result.module.css'
import { ResultNav } from './ResultNav'
import { Section } from './Section'
import { Decisions } from './SheetTable'
import { Defaults, Silences } from './Silences'
import { Support } from './Support'
import { useWords } from './words'

interface Props {
  readonly pack: AnyPack
  readonly sizing: Sizing
  readonly request: SizingRequest
  readonly store: StoredDraft
  readonly project: ProjectStorage | null
  /** The sizing is the last valid one, not that of the answers on screen. */
  readonly stale: boolean
  readonly onGoToField: (field: string) => void
}

/** A sizing on screen, from the sentence a director reads to the proof of each figure. */
export function ResultView({ pack, sizing, request, store, project, stale, onGoToField }: Props) {
  const t = useTranslations('result')
  const { locale, role } = useWords()
  const root = useUnfoldedInPrint()
  const servers = sizing.machines.filter(({ zone }) => zone !== 'workstation')
  const workstations = sizing.machines.filter(({ zone }) => zone === 'workstation')
  // The machines of stores are tills for the most part.
  const inStores = servers.some(({ zone }) => zone.startsWith('store:'))
  const serversTitle = t(inStores ? 'section.machines' : 'section.servers')
  const silent = servers.every(isSilent)
  const deciding = sizing.configuration.filter(({ decides }) => decides)
  const toCopy = sizing.configuration.filter(({ decides }) => !decides)
  const fileName = `${sizing.system}-${sizing.proposalDate}`
  const completed = useMemo(
    () => complete(pack.fields, pack.conditions, request.answers).answers,
    [pack, request.answers],
  )
  const edit = editsOf(store)

  return (
    <ExplainProvider onGoToField={onGoToField}>
      <div ref={root} className={classes.root}>
        <div className={classes.top}>
          <ResultNav sizing={sizing} />
          <Downloads
            sizing={sizing}
            request={request}
            project={project}
            stale={stale}
            beforePdf={store.flush}
          />
        </div>
        <Section name="overview" title={t('section.overview')}>
          <Overview sizing={sizing} />
        </Section>
        <Section name="architecture" title={t('section.architecture')}>
          <Diagram
            machines={sizing.machines}
            links={sizing.links}
            locale={locale}
            column={proposedColumn(pack, sizing)}
            ownRole={role}
          />
        </Section>
        {deciding.length > 0 && (
          <Section name="decisions" title={t('section.decisions')} intro={t('intro.decisions')}>
            <Decisions sheets={deciding} />
          </Section>
        )}
        {servers.length > 0 && (
          <Section
            name="servers"
            title={serversTitle}
            intro={t(silent ? 'intro.serversSilent' : 'intro.servers')}
          >
            <MachineTable
              machines={servers}
              title={serversTitle}
              fileName={`${fileName}-servers`}
            />
          </Section>
        )}
        {workstations.length > 0 && (
          <Section name="workstations" title={t('zone.workstation')}>
            <MachineTable
              machines={workstations}
              title={t('zone.workstation')}
              fileName={`${fileName}-workstations`}
            />
          </Section>
        )}
        <Section
          name="findings"
          title={t('section.findings')}
          count={t('findingCount.total', {
            total: sizing.findings.length,
            open: findingsToSettle(sizing),
          })}
          intro={t('intro.findings')}
        >
          <Findings
            sizing={sizing}
            onGoToField={onGoToField}
            onAccept={edit.accept}
            onWithdraw={edit.withdraw}
          />
        </Section>
        {sizing.support.length > 0 && (
          <Section name="support" title={t('section.support')} intro={t('intro.support')}>
            <Support support={sizing.support} proposalDate={sizing.proposalDate} />
          </Section>
        )}
        {servers.length > 0 && (
          <Section name="cliffs" title={t('section.cliffs')} intro={t('intro.cliffs')} folded>
            <Cliffs pack={pack} request={request} onGoToField={onGoToField} />
          </Section>
        )}
        <Section
          name="assumptions"
          title={t('section.assumptions')}
          count={String(sizing.assumptions.length)}
          intro={t('intro.assumptions')}
          folded
        >
          <Assumptions
            uses={sizing.assumptions}
            own={store.draft.assumptions}
            epoch={store.epoch}
            onChange={edit.assume}
          />
        </Section>
        <Section name="silences" title={t('section.silences')} intro={t('intro.silences')} folded>
          <Silences sizing={sizing} />
        </Section>
        <Section name="flows" title={t('section.flows')} intro={t('intro.flows')} folded>
          <Flows links={sizing.links} machines={sizing.machines} />
        </Section>
        {sizing.installPlan.length > 0 && (
          <Section name="plan" title={t('section.plan')} intro={t('intro.plan')} folded>
            <InstallPlan steps={sizing.installPlan} machines={sizing.machines} />
          </Section>
        )}
        {sizing.checklist.length > 0 && (
          <Section
            name="checklist"
            title={t('section.checklist')}
            count={String(sizing.checklist.length)}
            intro={t('intro.checklist')}
            folded
          >
            <Checklist items={sizing.checklist} />
          </Section>
        )}
        {toCopy.length > 0 && (
          <Section
            name="configuration"
            title={t('section.configuration')}
            intro={t('intro.configuration')}
            folded
          >
            <Configuration sheets={toCopy} />
          </Section>
        )}
        {sizing.documents.length > 0 && (
          <Section
            name="documents"
            title={t('section.documents')}
            intro={t('intro.documents')}
            folded
          >
            <Documents documents={sizing.documents} />
          </Section>
        )}
        <Section
          name="defaults"
          title={t('section.defaults')}
          count={String(sizing.defaultsTaken.length)}
          intro={t('intro.defaults')}
          folded
        >
          <Defaults
            paths={sizing.defaultsTaken}
            taken={(path) => valueAt({ answers: completed }, path.split('.'))}
            onGoToField={onGoToField}
          />
        </Section>
      </div>
    </ExplainProvider>
  )
}

/** What can be changed from the result: accepted deviations and assumptions. */
function editsOf({ update }: StoredDraft) {
  return {
    accept: (deviation: Deviation) =>
      update((draft) => ({ ...draft, deviations: [...draft.deviations, deviation] })),
    withdraw: ({ rule, field }: Pick<Deviation, 'rule' | 'field'>) =>
      update((draft) => ({
        ...draft,
        deviations: draft.deviations.filter(
          (deviation) =>
            deviation.rule !== rule || !(deviation.field === null || deviation.field === field),
        ),
      })),
    assume: (id: string, value: Draft['assumptions'][string] | undefined) =>
      update((draft) => {
        const { [id]: _, ...others } = draft.assumptions
        return { ...draft, assumptions: value === undefined ? others : { ...others, [id]: value } }
      }),
  }
}

/** Paper has nothing to unfold: everything folded opens while the page is printed. */
function useUnfoldedInPrint() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const before = () => {
      opened = [
        ...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
      ]
      for (const details of opened) details.open = true
    }
    const after = () => {
      for (const details of opened) details.open = false
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return root
}
