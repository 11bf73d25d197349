import { formatDate, formatMessage, formatNumber, type MessageValue } from '@/lib/i18n/format'
import type { Messages } from '@/lib/i18n/messages'
import { findMessage } from '@/lib/i18n/pack-message'
import type { Locale } from '@/lib/kernel/locale'
import type { CommonUnit } from '@/lib/kernel/units'
import { fieldAt, isField } from '@/lib/sizing/fields'
import type { Figure } from '@/lib/sizing/figure'
import type { AnyPack, PackMessages } from '@/lib/sizing/pack'
import type { ConfigurationSheet, SheetCell } from '@/lib/sizing/plan'
import type { Rule } from '@/lib/sizing/rule'
import type { CommonRole, DiskClass, ExternalEnd, Machine, Role, Zone } from '@/lib/sizing/topology'
import type { Scalar } from '@/lib/sizing/trace'
import { messagePath, rowsOf } from './paths'

/** The application's own words that a wording draws on. */
export type WordingTables = Pick<Messages, 'trace' | 'result' | 'wizard'>

type Params = Readonly<Record<string, MessageValue>>

/** What the name of a machine follows from. */
export type NamedMachine = Pick<Machine, 'id' | 'name'> & Partial<Pick<Machine, 'zone' | 'roles'>>

/** Where a rule stands in its document: a section, and a note or table in it. */
export interface Cited {
  readonly section: string
  readonly note: string | null
}

/** Turns the codes of one pack's sizing into the words of one language, for screens, proposal and command line alike. */
export interface Wording {
  readonly pack: AnyPack
  readonly locale: Locale
  /** Fills a template of the application's own tables. */
  fill(template: string, params?: Params): string
  /** The pack's sentence for a code; undefined where it has none. */
  message(code: string, params?: Params): string | undefined
  /** The pack's sentence for a code, else the last part of the code. */
  say(code: string, params?: Params): string
  /** The label of a question, for a path such as `rds.users` or `answers.databases.0.domain`. */
  label(path: string): string
  /** The answer at a path, in the words of its question's options; of a list of rows, their number. */
  answer(path: string, value: unknown): string
  /** A value with its unit: « 16 Go »; an answer's code in the words of its option, another code in those of `value.<code>`. Null reads as not given. */
  quantity(figure: Pick<Figure, 'value' | 'unit'> & { readonly path?: string | undefined }): string
  /** A value alone: numbers are grouped, days written out, yes and no are words. */
  value(value: unknown): string
  /** A value that stands in a list of its kind: no thousands separator, no unit. */
  plain(value: Scalar): string
  /** « libellé : valeur », with the language's own typography. */
  pair(label: string, value: string): string
  /** A version or a setting: codes in small letters are written as the option of that name. */
  version(value: string): string
  /** The value of a configuration row. */
  setting(key: string, value: string): string
  /** The title of a sheet, with the name of what it is about where there are several of its kind. */
  sheetTitle(sheet: Pick<ConfigurationSheet, 'sheet' | 'name'>): string
  /** A cell of a sheet with columns. */
  cell(cell: SheetCell): string
  number(value: number): string
  date(iso: string): string
  rule(id: string): Rule | undefined
  /** Section and note of a rule apart; null for an id the pack does not know. */
  cited(ruleId: string): Cited | null
  /** Where a rule stands in its document: « §3, tableau ». Empty for an id the pack does not know. */
  place(ruleId: string): string
  /** The title of the section a rule stands in. */
  sectionTitle(ruleId: string): string
  zone(zone: Zone): string
  /** One end of a link: an outside network in words, a machine by its id. */
  end(end: string): string
  /** The name a reader knows a machine by: its own, else in a store what it is there, else its id. */
  machineName(machine: NamedMachine): string
  role(role: Role): string
  /** What a machine's figure measures, for a key such as `memoryGb` or `characteristics.screen`. */
  characteristic(key: string): string
  disk(disk: DiskClass): string
  minimumOf(label: string): string
  recommendedOf(label: string): string
}

/**
 * The wording of one pack in one language.
 *
 * @param tables the application's words in that language; the caller brings them, so that a page need not carry both
 * @throws when a message template of the application or of the pack is malformed
 */
export function wordingOf(pack: AnyPack, locale: Locale, tables: WordingTables): Wording {
  const { trace, result } = tables
  const roles: Readonly<Record<CommonRole, string>> = result.role
  const fill = (template: string, params: Params = {}) => formatMessage(template, params, locale)
  const messages = messagesOf(pack.messages[locale], locale)
  const role = (role: Role) => messages.message(`role.${role}`) ?? commonWord(roles, role) ?? role
  const pair = (label: string, value: string) => fill(trace.pair, { label, value })
  return {
    pack,
    locale,
    fill,
    ...messages,
    ...valuesOf(pack, locale, tables, messages),
    ...citationsOf(pack, locale, trace.reference),
    pair,
    sheetTitle: ({ sheet, name }) => {
      const title = messages.say(`sheet.${sheet}`)
      return name === undefined ? title : pair(title, name)
    },
    number: (value) => formatNumber(value, locale),
    date: (iso) => formatDate(iso, locale),
    zone: (zone) =>
      zone.startsWith(STORE)
        ? fill(result.zone.store, { name: zone.slice(STORE.length) })
        : result.zone[zone as Exclude<Zone, `store:${string}`>],
    end: (end) =>
      end.startsWith('external:')
        ? result.end[(end as ExternalEnd).slice('external:'.length) as keyof typeof result.end]
        : end,
    machineName: (machine) => machine.name || inStore(machine, role) || machine.id,
    role,
    characteristic: (key) =>
      key.startsWith('characteristics.')
        ? messages.say(`characteristic.${key.slice('characteristics.'.length)}`)
        : ((trace.quantity as Readonly<Record<string, string>>)[key] ?? key),
    disk: (disk) => result.disk[disk],
    minimumOf: (label) => fill(trace.path.minimum, { label }),
    recommendedOf: (label) => fill(trace.path.recommended, { label }),
  }
}

/**
 * What a machine is and in which store: « Caisse principale (Lyon) ». Names stand in lists: no comma in them. Null for
 * one that stands in no store.
 */
export function inStore(
  { zone, roles = [] }: NamedMachine,
  word: (role: Role) => string,
): string | null {
  if (!zone?.startsWith(STORE) || roles.length === 0) return null
  return `${roles.map(word).join(' · ')} (${zone.slice(STORE.length)})`
}

/** What the zone of a store begins with. */
const STORE = 'store:'

/** The application's word for a code; undefined for a code that only a pack knows. */
const commonWord = (table: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined

type Sentences = Pick<Wording, 'message' | 'say' | 'version' | 'setting' | 'cell'>

/** What the pack itself says: sentences by code, and the codes of versions and settings. */
function messagesOf(messages: PackMessages, locale: Locale): Sentences {
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
  const message = (code: string, params: Params = {}) => {
    const found = findMessage(messages, code)
    return found && formatMessage(found.template, { ...found.params, ...named(params) }, locale)
  }
  const options = optionNames(messages)
  const version = (value: string) => options.get(value) ?? formatDate(value, locale)
  const say = (code: string, params?: Params) =>
    message(code, params) ?? code.slice(code.indexOf('.') + 1)
  return {
    message,
    say,
    version,
    cell: (cell) => ('text' in cell ? cell.text : say(`cell.${cell.code}`, cell.params)),
    setting: (key, value) => message(`value.${key}.${value}`) ?? version(value),
  }
}

/** Codes such as `published-app` stand for an option of some question; texts such as `2019` are no codes. */
function optionNames(messages: PackMessages): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, text]) => {
      const code = key.startsWith('option.') ? key.slice(key.lastIndexOf('.') + 1) : ''
      return /^[a-z]+(-[a-z]+)*$/.test(code) ? [[code, text] as const] : []
    }),
  )
}

type Values = Pick<Wording, 'value' | 'plain' | 'quantity' | 'answer' | 'label'>

/** Values, answers and the questions they belong to. */
function valuesOf(
  pack: AnyPack,
  locale: Locale,
  { trace, wizard }: WordingTables,
  { message }: Sentences,
): Values {
  const units: Readonly<Record<CommonUnit, string>> = trace.unit
  const value = (raw: unknown): string => {
    if (raw === null || raw === undefined) return trace.value.notGiven
    if (typeof raw === 'boolean') return raw ? trace.value.yes : trace.value.no
    if (typeof raw === 'number') return formatNumber(raw, locale)
    if (Array.isArray(raw)) return raw.map(value).join(', ')
    return typeof raw === 'object' ? Object.keys(raw).join(', ') : formatDate(String(raw), locale)
  }
  const answer = (path: string, raw: unknown): string => {
    if (raw === '') return trace.value.empty
    const node = fieldAt(pack.fields, path.replace(/^answers\./, '').split('.'))
    const kind = node !== undefined && isField(node) ? node.kind : null
    // What is no answer, such as the value of an assumption, may have options of its own.
    const option =
      kind === 'choice' || kind === null ? message(`option.${messagePath(path)}.${raw}`) : undefined
    if (option !== undefined) return option
    if (typeof raw === 'boolean') return raw ? wizard.question.yes : wizard.question.no
    return kind === 'list' && Array.isArray(raw) ? formatNumber(raw.length, locale) : value(raw)
  }
  return {
    value,
    plain: (raw) => (typeof raw === 'number' ? String(raw) : value(raw)),
    answer,
    quantity: ({ value: raw, unit, path }) => {
      if (path && typeof raw !== 'number') return answer(path, raw)
      if (typeof raw === 'string') return message(`value.${raw}`) ?? value(raw)
      if (typeof raw !== 'number') return value(raw)
      // A port is a name made of digits: it takes no thousands separator.
      const text = unit === 'port' ? String(raw) : value(raw)
      const given = { value: text, n: raw }
      const own = message(`unit.${unit}`, given)
      return own ?? formatMessage(commonWord(units, unit) ?? '{value}', given, locale)
    },
    label: (path) => {
      if (path === 'proposalDate') return wizard.proposalDate.label
      const question = message(`question.${messagePath(path)}.label`)
      if (question === undefined) return path
      return rowsOf(path).reduce(
        (label, position) => formatMessage(trace.path.item, { label, position }, locale),
        question,
      )
    },
  }
}

type Citations = Pick<Wording, 'rule' | 'cited' | 'place' | 'sectionTitle'>

/** Rules and the places in the document where they stand. */
function citationsOf(
  pack: AnyPack,
  locale: Locale,
  words: WordingTables['trace']['reference'],
): Citations {
  // A table and the steps of a wizard are cited in the reader's language; notes and figures are called alike in both.
  const noteOf = (note: string | undefined): string | null => {
    if (note === undefined) return null
    if (note === 'table') return words.table
    const n = /^step (\d+)$/.exec(note)?.[1]
    return n === undefined ? note : formatMessage(words.step, { n }, locale)
  }
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]))
  const titles = new Map(pack.document.sections.map(({ id, title }) => [id, title[locale]]))
  const cited = (id: string): Cited | null => {
    const citation = rules.get(id)?.citation
    if (!citation) return null
    // A chapter with a number is cited by it; one without (a cover, a preamble) by its title.
    const section = citation.section.startsWith('§')
      ? citation.section
      : (titles.get(citation.section) ?? citation.section)
    return { section, note: noteOf(citation.note) }
  }
  return {
    rule: (id) => rules.get(id),
    cited,
    place: (id) => {
      const found = cited(id)
      if (!found) return ''
      return found.note ? `${found.section}, ${found.note}` : found.section
    },
    sectionTitle: (id) => titles.get(rules.get(id)?.citation.section ?? '') ?? '',
  }
}
