'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { formatDate, formatMessage, formatNumber, type MessageValue } from '@/lib/i18n/format'
import { findMessage } from '@/lib/i18n/pack-message'
import type { Locale } from '@/lib/kernel/locale'
import { type Field, fieldAt, isField } from '@/lib/sizing/fields'
import type { Figure } from '@/lib/sizing/figure'
import type { AnyPack, PackMessages } from '@/lib/sizing/pack'
import type { Rule } from '@/lib/sizing/rule'
import type { DiskClass, Machine, Role, Zone } from '@/lib/sizing/topology'

type Params = Readonly<Record<string, MessageValue>>

/** Turns the codes of one pack into the words of one language. */
export interface Words {
  readonly pack: AnyPack
  readonly locale: Locale
  /** The pack's sentence for a code; undefined where it has none. */
  message(code: string, params?: Params): string | undefined
  /** The pack's sentence for a code, else the last part of the code. */
  say(code: string, params?: Params): string
  /** The label of a question, for a path such as `rds.users` or `answers.databases.0.domain`. */
  label(path: string): string
  /** An answer in the words of its question's options. */
  answer(path: string, value: unknown): string
  /** A figure's value with its unit; a code in the words of its option, or of `value.<code>`. */
  quantity(figure: Pick<Figure, 'value' | 'unit'> & { readonly path?: string }): string
  /** A version or a setting: codes in small letters are written as the option of that name. */
  version(value: string): string
  /** The value of a configuration row. */
  setting(key: string, value: string): string
  number(value: number): string
  date(iso: string): string
  rule(id: string): Rule | undefined
  /** The section a rule stands in, with its note: `§2, note (1)`. */
  place(rule: Rule): string
  /** The title of the section a rule stands in. */
  sectionTitle(rule: Rule): string
  zone(zone: Zone): string
  /** One end of a link: a machine id or an outside network. */
  end(end: string): string
  machineName(machine: Pick<Machine, 'id' | 'name'>): string
  role(role: Role): string
  disk(disk: DiskClass): string
  minimumOf(label: string): string
  recommendedOf(label: string): string
}

const WordsContext = createContext<Words | null>(null)

/** `answers.databases.0.domain` → `databases.domain`: the key of the question's messages. */
const messagePath = (path: string): string =>
  path
    .replace(/^answers\./, '')
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.')

/** The rows of a list that a path goes through, counted from 1. */
const rowsOf = (path: string): string[] =>
  path
    .split('.')
    .filter((step) => /^\d+$/.test(step))
    .map((step) => String(Number(step) + 1))

/** Codes such as `published-app` stand for an option of some question; texts such as `2019` are no codes. */
function optionNames(messages: PackMessages): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, text]) => {
      const code = key.startsWith('option.') ? key.slice(key.lastIndexOf('.') + 1) : ''
      return /^[a-z]+(-[a-z]+)*$/.test(code) ? [[code, text] as const] : []
    }),
  )
}

function useWordsOf(pack: AnyPack, locale: Locale): Words {
  const result = useTranslations('result')
  const wizard = useTranslations('wizard')
  const trace = useTranslations('trace')
  return useMemo(() => {
    const messages = pack.messages[locale]
    const rules = new Map(pack.rules.map((rule) => [rule.id, rule]))
    const sections = new Map(pack.document.sections.map((section) => [section.id, section]))
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
    const say = (code: string, params?: Params) =>
      message(code, params) ?? code.slice(code.indexOf('.') + 1)

    const plain = (value: unknown): string => {
      if (typeof value === 'number') return formatNumber(value, locale)
      if (typeof value === 'boolean') return wizard(value ? 'question.yes' : 'question.no')
      if (value === null || value === undefined) return trace('value.notGiven')
      if (Array.isArray(value)) return value.map(plain).join(', ')
      if (typeof value === 'object') return Object.keys(value).join(', ')
      return formatDate(String(value), locale)
    }
    const answer = (path: string, value: unknown): string => {
      if (value === '') return trace('value.empty')
      const option = message(`option.${messagePath(path)}.${String(value)}`)
      if (option !== undefined) return option
      const field = fieldAt({ answers: pack.fields, ...pack.fields }, path.split('.'))
      return isList(field) && Array.isArray(value)
        ? formatNumber(value.length, locale)
        : plain(value)
    }
    const names = optionNames(messages)
    const version = (value: string) => names.get(value) ?? formatDate(value, locale)
    return {
      pack,
      locale,
      version,
      setting: (key, value) => message(`value.${key}.${value}`) ?? version(value),
      message,
      say,
      answer,
      label: (path) => {
        if (path === 'proposalDate') return wizard('proposalDate.label')
        const label = message(`question.${messagePath(path)}.label`)
        if (label === undefined) return path
        const rows = rowsOf(path)
        return rows.length > 0
          ? `${label} (${rows.map((row) => wizard('list.row', { position: row })).join(', ')})`
          : label
      },
      quantity: ({ value, unit, path }) => {
        if (path && typeof value !== 'number') return answer(path, value)
        if (typeof value === 'string') return message(`value.${value}`) ?? plain(value)
        if (typeof value !== 'number') return plain(value)
        const text = unit === 'port' ? String(value) : formatNumber(value, locale)
        return trace(`unit.${unit}`, { value: text, n: value })
      },
      number: (value) => formatNumber(value, locale),
      date: (iso) => formatDate(iso, locale),
      rule: (id) => rules.get(id),
      place: ({ citation }) => {
        const numbered = citation.section.startsWith('§')
        const place = numbered
          ? citation.section
          : (sections.get(citation.section)?.title[locale] ?? citation.section)
        if (!citation.note) return place
        return `${place}, ${citation.note === 'table' ? trace('reference.table') : citation.note}`
      },
      sectionTitle: ({ citation }) => sections.get(citation.section)?.title[locale] ?? '',
      zone: (zone) =>
        zone.startsWith('store:')
          ? result('zone.store', { name: zone.slice('store:'.length) })
          : result(`zone.${zone as 'lan'}`),
      end: (end) =>
        end.startsWith('external:') ? result(`end.${end.slice('external:'.length) as 'wan'}`) : end,
      machineName: ({ id, name }) => name || id,
      role: (role) => result(`role.${role}`),
      disk: (disk) => result(`disk.${disk}`),
      minimumOf: (label) => result('figure.minimumOf', { label }),
      recommendedOf: (label) => result('figure.recommendedOf', { label }),
    } satisfies Words
  }, [pack, locale, result, wizard, trace])
}

const isList = (node: ReturnType<typeof fieldAt>): node is Field =>
  node !== undefined && isField(node) && node.kind === 'list'

/** Gives the parts of a result or a wizard the words of its pack. */
export function WordsProvider({
  pack,
  locale,
  children,
}: {
  readonly pack: AnyPack
  readonly locale: Locale
  readonly children: ReactNode
}) {
  const words = useWordsOf(pack, locale)
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

/** The words of the pack on screen. Throws outside a `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords needs a WordsProvider around it')
  return words
}
