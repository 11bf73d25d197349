import { nested } from '@/lib/intake/request'
import type { Locale } from '@/lib/kernel/locale'
import type { Leaf } from '@/lib/sizing/fields'
import { toRaw } from './raw-values'

/** A row nobody has filled in, as the form holds it. */
export const nestedRaw = (cells: readonly Leaf[], locale: Locale): Record<string, unknown> =>
  nested(
    Object.fromEntries(cells.map(({ path, field }) => [path, toRaw(field, undefined, locale)])),
  )
