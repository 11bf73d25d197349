import { formatDate, formatMessage, formatNumber, type MessageValue } from '@/lib/i18n/format'
import { proposal as proposalEn } from '@/lib/i18n/messages/en/proposal'
import { result as resultEn } from '@/lib/i18n/messages/en/result'
import { trace as traceEn } from '@/lib/i18n/messages/en/trace'
import { proposal as proposalFr } from '@/lib/i18n/messages/fr/proposal'
import { result as resultFr } from '@/lib/i18n/messages/fr/result'
import { trace as traceFr } from '@/lib/i18n/messages/fr/trace'
import { findMessage } from '@/lib/i18n/pack-message'
import type { SameKeys } from '@/lib/i18n/shape'
import type { Locale } from '@/lib/kernel/locale'
import type { Unit } from '@/lib/kernel/units'
import { fieldAt, isField } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Rule } from '@/lib/sizing/rule'
import type { Scalar } from '@/lib/sizing/trace'

const WORDS = {
  fr: { trace: traceFr, proposal: proposalFr, result: resultFr },
  en: { trace: traceEn, proposal: proposalEn, result: resultEn },
}

type Params = Readonly<Record<string, MessageValue>>

/** Everything a proposal needs to turn the codes of one pack into the words of one language. */
export interface Lexicon {
  readonly locale: Locale
  readonly pack: AnyPack
  readonly trace: SameKeys<typeof traceFr>
  readonly proposal: SameKeys<typeof proposalFr>
  readonly result: SameKeys<typeof resultFr>
  /** Fills a template of `trace`, `proposal` or `result`. */
  fill(template: string, params?: Params): string
  /** The pack's sentence for a code; undefined where the pack has none. */
  message(code: string, params?: Params): string | undefined
  /** The pack's sentence for a code, or the code's last part where the pack has none. */
  name(code: string, params?: Params): string
  /** A value with its unit: « 16 Go »; a code in the words of `value.<code>`. Null reads as not given by the document. */
  quantity(value: Scalar, unit: Unit): string
  /** A value alone; numbers are grouped, yes and no are words. */
  value(value: Scalar): string
  /** A value that stands in a list of its kind: no thousands separator, no unit. */
  plain(value: Scalar): string
  /** « libellé : valeur », with the language's own typography. */
  pair(label: string, value: string): string
  /** A version or a setting: codes in small letters are written as the option of that name. */
  version(value: string): string
  /** The answer at a path such as `answers.db.os`, in the words of its options. */
  answer(path: string, value: Scalar): string
  /** The label of the question at a path such as `answers.rds.users` or `answers.databases.0.domain`. */
  question(path: string): string
  rule(id: string): Rule | undefined
  /** The section and the note a rule stands in; null for an id the pack does not know. */
  place(ruleId: string): { readonly section: string; readonly note: string | null } | null
  /** Where a rule stands in its document: « §3, tableau ». Empty for an id the pack does not know. */
  section(ruleId: string): string
  date(iso: string): string
}

/** `answers.databases.0.domain` becomes `databases.domain`: the key its messages carry. */
const messagePath = (path: string): string =>
  path
    .replace(/^answers\./, '')
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.')

/**
 * The words for one pack in one language.
 * @throws when a message template of the product or of the pack is malformed.
 */
export function lexiconOf(pack: AnyPack, locale: Locale): Lexicon {
  const words = WORDS[locale]
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]))
  const messages = pack.messages[locale]
  const fill = (template: string, params: Params = {}) => formatMessage(template, params, locale)

  const message = (code: string, params: Params = {}) => {
    const found = findMessage(messages, code)
    return found && fill(found.template, { ...found.params, ...named(params) })
  }

  /** Lists of products are lists of codes: a sentence names them. */
  const named = (params: Params): Params =>
    Object.fromEntries(
      Object.entries(params).map(([name, param]) => [
        name,
        Array.isArray(param)
          ? param.map((item) => messages[`software.${item}`] ?? String(item))
          : param,
      ]),
    )

  const value = (raw: Scalar): string => {
    if (raw === null) return words.trace.value.notGiven
    if (typeof raw === 'boolean') return raw ? words.trace.value.yes : words.trace.value.no
    return typeof raw === 'number' ? formatNumber(raw, locale) : formatDate(raw, locale)
  }

  const place = (id: string) => {
    const citation = rules.get(id)?.citation
    if (!citation) return null
    const title = pack.document.sections.find((s) => s.id === citation.section)?.title[locale]
    // A chapter with a number is cited by it; one without (a cover, a preamble) by its title.
    const section = citation.section.startsWith('§')
      ? citation.section
      : (title ?? citation.section)
    const note = citation.note === 'table' ? words.trace.reference.table : (citation.note ?? null)
    return { section, note }
  }

  // Codes such as `published-app` stand for an option of some question; texts such as `2019` are written as they are.
  const optionNames = new Map(
    Object.entries(messages).flatMap(([key, text]) => {
      const code = key.startsWith('option.') ? key.slice(key.lastIndexOf('.') + 1) : ''
      return /^[a-z]+(-[a-z]+)*$/.test(code) ? [[code, text] as const] : []
    }),
  )

  return {
    locale,
    pack,
    ...words,
    plain: (raw) => (typeof raw === 'number' ? String(raw) : value(raw)),
    pair: (label, text) => fill(words.trace.pair, { label, value: text }),
    version: (raw) => optionNames.get(raw) ?? formatDate(raw, locale),
    fill,
    message,
    name: (code, params) => message(code, params) ?? code.slice(code.indexOf('.') + 1),
    value,
    quantity: (raw, unit) => {
      if (typeof raw === 'string') return message(`value.${raw}`) ?? value(raw)
      if (typeof raw !== 'number') return value(raw)
      // A port is a name made of digits: it takes no thousands separator.
      const text = unit === 'port' ? String(raw) : value(raw)
      return fill(words.trace.unit[unit], { value: text, n: raw })
    },
    answer: (path, raw) => {
      if (raw === '') return words.trace.value.empty
      const field = fieldAt(pack.fields, path.replace(/^answers\./, '').split('.'))
      const choice = field && isField(field) && field.kind === 'choice'
      return (choice && message(`option.${messagePath(path)}.${raw}`)) || value(raw)
    },
    question: (path) => {
      const label = message(`question.${messagePath(path)}.label`) ?? messagePath(path)
      const position = /\.(\d+)\./.exec(path)?.[1]
      if (position === undefined) return label
      return fill(words.trace.path.item, { label, position: Number(position) + 1 })
    },
    rule: (id) => rules.get(id),
    place,
    section: (id) => {
      const found = place(id)
      if (!found) return ''
      return found.note ? `${found.section}, ${found.note}` : found.section
    },
    date: (iso) => formatDate(iso, locale),
  }
}
