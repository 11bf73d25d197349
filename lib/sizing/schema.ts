import { z } from 'zod'
import { isProposalDate } from '@/lib/kernel/dates'
import { type Field, type Fields, isField } from './fields'

// Compiled schemas are made with `new Function`, which the pages' content security policy refuses.
z.config({ jitless: true })

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

// Half of a surrogate pair is no character: neither a database nor a PDF can hold it.
const LONE_SURROGATE = /\p{Surrogate}/u

const VISIBLE = /[^\s\p{Cf}]/u

/**
 * Whether a text can be printed on a line: no control character, tab and line breaks included, and no half of a
 * surrogate pair. One that must not be empty has to show something: spaces and invisible signs name nothing.
 */
export const isPlainText = (text: string, min: number): boolean =>
  !CONTROL.test(text) && !LONE_SURROGATE.test(text) && (min === 0 || VISIBLE.test(text))

/** A text of `min` to `max` characters that can be printed on a line. */
export const plainText = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((text) => isPlainText(text, min))

/** A day that exists, inside the range the product accepts. */
export const proposalDateSchema = z.string().refine(isProposalDate)

/** The schema of one field's value. Nothing is coerced: `"30"`, `2.5` and `null` are not whole numbers. */
export function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'integer':
      return z.int().min(field.min).max(field.max)
    case 'decimal':
      return z.number().min(field.min).max(field.max)
    case 'choice':
      return z.literal(field.options as readonly (string | number)[])
    case 'boolean':
      return z.boolean()
    case 'text':
      return field.format
        ? plainText(field.min, field.max).regex(field.format.pattern)
        : plainText(field.min, field.max)
    case 'texts':
      return z.array(plainText(0, field.maxLength)).max(field.max)
    case 'integers':
      return z.array(z.int().min(field.item.min).max(field.item.max)).max(field.max)
    case 'flags':
      return z.strictObject(
        Object.fromEntries(field.keys.map((key) => [key, z.boolean().optional()])),
      )
    case 'list':
      return z.array(itemSchema(field.item)).min(field.min).max(field.max)
  }
}

/** Whether a list item must carry the field: it has neither default nor leave to be absent. */
const requiredInItem = (node: Field | Fields): boolean =>
  isField(node) &&
  node.kind !== 'flags' &&
  !('optional' in node && node.optional) &&
  (!('default' in node) || node.default === undefined)

function itemSchema(item: Fields): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(item).map(([name, node]) => {
        const schema = nodeSchema(node)
        return [name, requiredInItem(node) ? schema : schema.optional()]
      }),
    ),
  )
}

const nodeSchema = (node: Field | Fields): z.ZodType =>
  isField(node) ? fieldSchema(node) : fieldsSchema(node)

/** The strict schema of a group: every field may be left out, no other key may be there. */
export function fieldsSchema(fields: Fields): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, node]) => [name, nodeSchema(node).optional()]),
    ),
  )
}
