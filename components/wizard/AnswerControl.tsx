'use client'

import { useTranslations } from 'next-intl'
import type { ControllerRenderProps } from 'react-hook-form'
import type { Field } from '@/lib/sizing/fields'
import { useWords } from '../result/words'
import { typedNumber } from './numbers'
import { fieldId } from './questions'
import classes from './Wizard.module.css'

/** Options up to this many are all in sight; more go into a list to unfold. */
const MAX_RADIOS = 4
/** Short options stand side by side while their words fit on one line of the form. */
const MAX_SEGMENT_CHARACTERS = 34

interface Props {
  readonly field: Field
  readonly path: string
  readonly input: Pick<ControllerRenderProps, 'value' | 'onChange' | 'onBlur' | 'ref'>
  readonly fallback: unknown
  readonly invalid: boolean
  readonly describedBy: string
  readonly label: string
}

/** Whether the answer is made of several controls, which a fieldset holds together. */
export const isGrouped = (field: Field): boolean =>
  field.kind === 'boolean' ||
  field.kind === 'flags' ||
  field.kind === 'list' ||
  (field.kind === 'choice' && field.options.length <= MAX_RADIOS)

/** The input for one answer, by the kind of its field. Lists have their own: `ListAnswer`. */
export function AnswerControl(props: Props) {
  switch (props.field.kind) {
    case 'boolean':
      return <Options {...props} options={[true, false]} />
    case 'choice':
      return props.field.options.length <= MAX_RADIOS ? (
        <Options {...props} options={props.field.options} />
      ) : (
        <Dropdown {...props} options={props.field.options} />
      )
    case 'flags':
      return <Flags {...props} flags={props.field.keys} />
    case 'texts':
    case 'integers':
      return <Lines {...props} />
    default:
      return <TypedText {...props} />
  }
}

/** The attributes that every single input shares. */
const shared = ({ path, input, invalid, describedBy }: Props) => ({
  id: fieldId(path),
  ref: input.ref,
  onBlur: input.onBlur,
  className: classes.input,
  'aria-invalid': invalid || undefined,
  'aria-describedby': describedBy || undefined,
})

function TypedText(props: Props) {
  const { field, input, fallback } = props
  const { locale } = useWords()
  const numeric = field.kind === 'integer' || field.kind === 'decimal'
  const placeholder =
    typeof fallback === 'number' ? typedNumber(fallback, locale) : (fallback as string | undefined)
  return (
    <input
      {...shared(props)}
      type="text"
      inputMode={field.kind === 'integer' ? 'numeric' : numeric ? 'decimal' : undefined}
      className={numeric ? `${classes.input} ${classes.narrow}` : classes.input}
      autoComplete="off"
      spellCheck={false}
      placeholder={placeholder}
      value={String(input.value ?? '')}
      onChange={(event) => input.onChange(event.currentTarget.value)}
    />
  )
}

function Lines(props: Props) {
  const t = useTranslations('wizard.question')
  return (
    <textarea
      {...shared(props)}
      rows={3}
      placeholder={t('onePerLine')}
      value={String(props.input.value ?? '')}
      onChange={(event) => props.input.onChange(event.currentTarget.value)}
    />
  )
}

type Option = string | number | boolean

function Dropdown({ options, ...props }: Props & { readonly options: readonly Option[] }) {
  const words = useWords()
  const t = useTranslations('wizard.question')
  const { input, fallback, path } = props
  const value = input.value ?? fallback
  const position = options.indexOf(value as Option)
  return (
    <select
      {...shared(props)}
      value={position < 0 ? '' : String(position)}
      onChange={(event) => input.onChange(options[Number(event.currentTarget.value)])}
    >
      {position < 0 && (
        <option value="" disabled>
          {t('choose')}
        </option>
      )}
      {options.map((option, index) => (
        <option key={String(option)} value={index}>
          {words.answer(path, option)}
        </option>
      ))}
    </select>
  )
}

function Options({ options, ...props }: Props & { readonly options: readonly Option[] }) {
  const words = useWords()
  const { input, fallback, path, invalid } = props
  const byDefault = input.value === null || input.value === undefined
  const value = byDefault ? fallback : input.value
  const texts = options.map((option) => words.answer(path, option))
  const inline = texts.join('').length <= MAX_SEGMENT_CHARACTERS
  return (
    <div
      className={inline ? classes.segments : classes.radios}
      data-default={byDefault || undefined}
    >
      {options.map((option, index) => (
        <label key={String(option)} className={inline ? classes.segment : classes.radio}>
          <input
            type="radio"
            name={path}
            ref={index === 0 ? input.ref : undefined}
            checked={value === option}
            aria-invalid={invalid || undefined}
            onBlur={input.onBlur}
            onChange={() => input.onChange(option)}
          />
          <span>{texts[index]}</span>
        </label>
      ))}
    </div>
  )
}

function Flags({ flags, ...props }: Props & { readonly flags: readonly string[] }) {
  const words = useWords()
  const { input, path } = props
  const value = (input.value ?? {}) as Readonly<Record<string, boolean>>
  return (
    <div className={classes.checks}>
      {flags.map((flag, index) => (
        <label key={flag} className={classes.check}>
          <input
            type="checkbox"
            ref={index === 0 ? input.ref : undefined}
            checked={value[flag] === true}
            onBlur={input.onBlur}
            onChange={(event) =>
              input.onChange({ ...value, [flag]: event.currentTarget.checked || undefined })
            }
          />
          <span>{words.say(`option.${path}.${flag}`)}</span>
        </label>
      ))}
    </div>
  )
}
