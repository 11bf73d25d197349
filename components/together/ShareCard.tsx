'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { SharedRole, StoredShare } from '@/lib/intake/project'
import { isFreeShareName } from '@/lib/intake/shares'
import { shareableMachines, shareableRoles } from '@/lib/sizing/together/place'
import { type Machine, machineCount } from '@/lib/sizing/topology'
import { ErrorIcon, WarningIcon } from '../result/icons'
import wizard from '../wizard/Wizard.module.css'
import bench from '../wizard/Workbench.module.css'
import { type LoadedProject, sizingAt } from './loaded'
import classes from './Together.module.css'

interface Props {
  readonly loaded: LoadedProject
  readonly position: number
  readonly share: StoredShare
  readonly onChange: (share: StoredShare) => void
  readonly onRemove: () => void
}

/** Whether a role stands on one machine: only such a one joins a shared machine. */
const isOnOneMachine = (machines: readonly Machine[], role: SharedRole['role']): boolean =>
  machineCount(shareableMachines(machines, role)) === 1

const same = (a: SharedRole, b: SharedRole): boolean => a.draft === b.draft && a.role === b.role

/** One shared machine: its name, and the roles of each system to tick. */
export function ShareCard({ loaded, position, share, onChange, onRemove }: Props) {
  const t = useTranslations('projectSystems.sharing')
  const { project, names, wordings } = loaded
  const toggle = (part: SharedRole, on: boolean) =>
    onChange({
      ...share,
      machines: on
        ? [...share.machines, part]
        : share.machines.filter((other) => !same(other, part)),
    })
  return (
    <section className={classes.share} aria-label={share.name} data-share={position}>
      <div className={classes.shareHead}>
        <ShareName
          name={share.name}
          isFree={(name) => isFreeShareName(project.shared, name, position)}
          onChange={(name) => onChange({ ...share, name })}
        />
        <button
          type="button"
          className={bench.inlineButton}
          aria-label={t('removeOf', { name: share.name })}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </div>
      <p className={wizard.label}>{t('parts')}</p>
      <div className={classes.parts}>
        {project.systems.map((system, i) => (
          <Roles
            key={system.id}
            loaded={loaded}
            at={i}
            share={share}
            position={position}
            onToggle={toggle}
          />
        ))}
      </div>
      {loaded.together.absent
        .filter((part) => share.machines.some((own) => same(own, part)))
        .map((part) => {
          const at = project.systems.findIndex(({ id }) => id === part.draft)
          const words = {
            role: wordings[at]?.role(part.role) ?? part.role,
            system: names[at] ?? '',
          }
          return (
            <p key={`${part.draft} ${part.role}`} className={classes.absent}>
              <WarningIcon size={14} />
              <span>{t('absent', words)}</span>
              <button
                type="button"
                className={bench.inlineButton}
                aria-label={t('withdrawOf', words)}
                onClick={() => toggle(part, false)}
              >
                {t('withdraw')}
              </button>
            </p>
          )
        })}
      {share.machines.length < 2 && <p className={classes.quiet}>{t('few')}</p>}
    </section>
  )
}

/** The name as it is typed; one that is not accepted stays in the input and is not taken over. */
function ShareName({
  name,
  isFree,
  onChange,
}: {
  readonly name: string
  readonly isFree: (name: string) => boolean
  readonly onChange: (name: string) => void
}) {
  const t = useTranslations('projectSystems.sharing')
  const [typed, setTyped] = useState(name)
  const id = useId()
  const wrong = !isFree(typed)
  return (
    <div className={classes.shareName}>
      <label className={wizard.label} htmlFor={id}>
        {t('name')}
      </label>
      <input
        id={id}
        className={wizard.input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-${wrong ? 'error' : 'hint'}`}
        onChange={(event) => {
          const next = event.currentTarget.value
          setTyped(next)
          if (isFree(next)) onChange(next.trim())
        }}
      />
      {wrong ? (
        <p id={`${id}-error`} className={wizard.error}>
          <ErrorIcon size={14} />
          {t('nameFault', { value: typed })}
        </p>
      ) : (
        <p id={`${id}-hint`} className={wizard.help}>
          {t('nameHint')}
        </p>
      )}
    </div>
  )
}

/** The roles that the sizing of one system has, to tick; one that stands on another shared machine cannot be taken. */
function Roles({
  loaded,
  at,
  share,
  position,
  onToggle,
}: {
  readonly loaded: LoadedProject
  readonly at: number
  readonly share: StoredShare
  readonly position: number
  readonly onToggle: (part: SharedRole, on: boolean) => void
}) {
  const t = useTranslations('projectSystems.sharing')
  const { project, names, wordings } = loaded
  const draft = project.systems[at]?.id ?? ''
  const sizing = sizingAt(loaded, at)
  const roles = sizing ? shareableRoles(sizing) : []
  return (
    <fieldset className={classes.roles}>
      <legend>{names[at]}</legend>
      {!sizing && <p className={classes.quiet}>{t('waiting')}</p>}
      {sizing && roles.length === 0 && <p className={classes.quiet}>{t('noRoles')}</p>}
      {sizing &&
        roles.map((role) => {
          const part = { draft, role }
          const machines = shareableMachines(sizing.machines, role)
          const count = machineCount(machines)
          // A machine is shared whole: its other roles come with the one that is ticked.
          const carried = (on: StoredShare): SharedRole | undefined =>
            count === 1
              ? on.machines.find(
                  (other) =>
                    other.draft === draft &&
                    isOnOneMachine(sizing.machines, other.role) &&
                    machines.some(({ roles }) => roles.includes(other.role)),
                )
              : undefined
          const elsewhere = project.shared.find(
            (other, i) =>
              i !== position &&
              (other.machines.some((one) => same(one, part)) || carried(other) !== undefined),
          )
          const ticked = share.machines.some((own) => same(own, part))
          const along = ticked ? undefined : carried(share)
          const remark = elsewhere
            ? t('taken', { name: elsewhere.name })
            : along
              ? t('along', { role: wordings[at]?.role(along.role) ?? along.role })
              : count > 1
                ? t('several', { count })
                : // Several roles may stand on one machine: its name says so.
                  machines.map((machine) => wordings[at]?.machineName(machine)).join()
          return (
            <label key={role} className={wizard.check}>
              <input
                type="checkbox"
                checked={ticked || (along !== undefined && !elsewhere)}
                // One that stands on several machines joins none: it can only be taken away again.
                disabled={
                  (elsewhere !== undefined && !ticked) ||
                  along !== undefined ||
                  (count > 1 && !ticked)
                }
                onChange={(event) => onToggle(part, event.currentTarget.checked)}
              />
              <span>
                {wordings[at]?.role(role)}
                <small className={classes.remark}> {remark}</small>
              </span>
            </label>
          )
        })}
    </fieldset>
  )
}
