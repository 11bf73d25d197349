import { nested } from '@/lib/intake/request'
import type { Locale } from '@/lib/kernel/locale'
import { type Field, type Fields, leavesOf } from '@/lib/sizing/fields'
import { parseNumber, typedNumber } from './numbers'

/**
 * What a form holds for an answer: what was typed, not what it means. Numbers are texts, lists of texts are one
 * text with a line each, an answer not given is an empty text or null.
 */
export type RawValue = unknown

const at = (node: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, step) =>
        typeof found === 'object' && found !== null
          ? (found as Record<string, unknown>)[step]
          : undefined,
      node,
    )

const rawItem = (item: Fields, value: unknown, locale: Locale): Record<string, unknown> =>
  nested(
    Object.fromEntries(
      leavesOf(item).map(({ path, field }) => [path, toRaw(field, at(value, path), locale)]),
    ),
  )

/** What the form shows for a stored value; a value the field refuses is shown as it was typed. */
export function toRaw(field: Field, value: unknown, locale: Locale): RawValue {
  switch (field.kind) {
    case 'integer':
    case 'decimal':
      if (typeof value === 'number') return typedNumber(value, locale)
      return typeof value === 'string' ? value : ''
    case 'choice':
    case 'boolean':
      return value ?? null
    case 'text':
      return typeof value === 'string' ? value : ''
    case 'texts':
    case 'integers':
      return Array.isArray(value) ? value.join('\n') : ''
    case 'flags':
      return typeof value === 'object' && value !== null ? { ...value } : {}
    case 'list':
      return Array.isArray(value) ? value.map((row) => rawItem(field.item, row, locale)) : []
  }
}

function lines(raw: unknown): string[] | undefined {
  const entries = String(raw ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return entries.length > 0 ? entries : undefined
}

function setFlags(raw: unknown): Record<string, boolean> | undefined {
  const set = Object.entries((raw ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, boolean] => entry[1] === true,
  )
  return set.length > 0 ? Object.fromEntries(set) : undefined
}

/**
 * The value a form entry stands for; undefined when nothing was answered. A number that cannot be read stays the
 * text it is: the engine refuses it with its value, and nothing typed is lost.
 */
export function fromRaw(field: Field, raw: RawValue, locale: Locale): unknown {
  switch (field.kind) {
    case 'integer':
    case 'decimal': {
      const text = typeof raw === 'string' ? raw : ''
      if (text.trim() === '') return undefined
      return parseNumber(text, locale) ?? text
    }
    case 'choice':
    case 'boolean':
      return raw ?? undefined
    case 'text':
      return raw === '' || raw === null ? undefined : raw
    case 'texts':
      return lines(raw)
    case 'integers':
      return lines(raw)?.map((line) => parseNumber(line, locale) ?? line)
    case 'flags':
      return setFlags(raw)
    case 'list': {
      if (!Array.isArray(raw) || raw.length === 0) return undefined
      return raw.map((row) =>
        nested(
          Object.fromEntries(
            leavesOf(field.item).map(({ path, field: cell }) => [
              path,
              fromRaw(cell, at(row, path), locale),
            ]),
          ),
        ),
      )
    }
  }
}

/** The raw value at a dotted path of a form's values. */
export const rawAt = at
