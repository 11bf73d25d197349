import { formatMessage } from '@/lib/i18n/format'
import type { Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/kernel/locale'
import type { MessageParams } from '@/lib/sizing/finding'

/** The application's words for what concerns several systems, in one language. */
export type TogetherTables = Pick<Messages, 'together' | 'result'>

type Table = Readonly<Record<string, string>>

const wordOf = (table: Table, code: unknown): string | undefined =>
  typeof code === 'string' && Object.hasOwn(table, code) ? table[code] : undefined

/** Parameters that are codes, in words; a code that the application has no word for stays as it is. */
function inWords(params: MessageParams, { together, result }: TogetherTables): MessageParams {
  const tables: Readonly<Record<string, Table>> = {
    product: together.product,
    setting: together.setting,
    role: result.role,
  }
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const table = Object.hasOwn(tables, name) ? tables[name] : undefined
      return [name, (table && wordOf(table, value)) ?? value]
    }),
  )
}

/**
 * The sentence for a code of what concerns several systems, as a pack says its own: `finding.port-taken`,
 * `resolve.port-taken`, `assumption.A-SHARE-SUM`, `figure.servers.count`. Undefined where there is none: a pack may
 * have it.
 *
 * @throws when a template is malformed or a parameter it names is left out
 */
export function togetherMessage(
  code: string,
  params: MessageParams,
  tables: TogetherTables,
  locale: Locale,
): string | undefined {
  const [kind = '', ...rest] = code.split('.')
  const { finding, resolve, assumption, figure } = tables.together
  const figures: Table = {
    'servers.count': figure.servers.count,
    'machines.count': figure.machines.count,
  }
  const kinds: Readonly<Record<string, Table>> = { finding, resolve, assumption, figure: figures }
  const table = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  const template = table && wordOf(table, rest.join('.'))
  return template === undefined
    ? undefined
    : formatMessage(template, inWords(params, tables), locale)
}
