import { z } from 'zod'
import type { Role } from '@/lib/sizing/topology'
import type { StoredShare } from './project'

/** Most systems that one project may hold. */
export const MAX_SYSTEMS = 20

/** Most machines that a project may share: far more than anybody draws. */
const MAX_SHARES = 50

/** Letters, digits, spaces and hyphens, with at least one letter or digit: the name stands in ids of machines. */
const SHARE_NAME = {
  pattern: /^[\p{L}\p{N} -]*[\p{L}\p{N}][\p{L}\p{N} -]*$/u,
  min: 1,
  max: 60,
} as const

const part = z.strictObject({
  draft: z.uuid(),
  // Written as a pack writes the code of a role; whether the system has it, the engine judges.
  role: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .transform((role) => role as Role),
})

const share = z.strictObject({
  name: z.string().trim().min(SHARE_NAME.min).max(SHARE_NAME.max).regex(SHARE_NAME.pattern),
  machines: z.array(part).max(MAX_SYSTEMS * 10),
})

/** Names without case: two machines called alike could not be told apart in a drawing. */
const folded = (name: string): string => name.trim().toLowerCase()

const keyOf = ({ draft, role }: { readonly draft: string; readonly role: string }): string =>
  `${draft} ${role}`

const repeats = (values: readonly string[]): boolean => new Set(values).size < values.length

/**
 * The shared machines as they are written. A machine on which fewer than two systems stand yet is kept, because it is
 * entered step by step; a name used twice and a role that stands on two machines are refused.
 */
export const sharesSchema = z
  .array(share)
  .max(MAX_SHARES)
  .refine((shares) => !repeats(shares.map(({ name }) => folded(name))))
  .refine((shares) => !repeats(shares.flatMap(({ machines }) => machines.map(keyOf))))

/** Whether `name` may be given to the shared machine at `position` (that of a new one is the number of them). */
export function isFreeShareName(
  shares: readonly StoredShare[],
  name: string,
  position: number,
): boolean {
  const taken = shares.some((other, i) => i !== position && folded(other.name) === folded(name))
  return share.shape.name.safeParse(name).success && !taken
}

/** What a project still shares once a system has left it: machines that nobody stands on any more go too. */
export const sharesWithout = (
  shares: readonly StoredShare[],
  draft: string,
): readonly StoredShare[] =>
  shares
    .map((one) =>
      one.machines.some((machine) => machine.draft === draft)
        ? { ...one, machines: one.machines.filter((machine) => machine.draft !== draft) }
        : one,
    )
    .filter(
      (one, i) => one.machines.length > 1 || one.machines.length === shares[i]?.machines.length,
    )
