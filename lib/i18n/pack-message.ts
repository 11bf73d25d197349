/** A message of a pack, with the parameters that its code itself gives. */
export interface FoundMessage {
  readonly template: string
  readonly params: Readonly<Record<string, string>>
}

type Messages = Readonly<Record<string, string>>

/** Codes that may hold a name the user gave: only figures are named after a store or a group. */
const NAMED_CODE = 'figure.'

/**
 * The message of a pack for a code; undefined where it has none. The figures of a thing that the user named have one
 * message for all of them, with `*` where the name stands: `figure.stores.Lyon.machines` is
 * `figure.stores.*.machines`, whose template may use `{name}`. Names hold no dot, so each step is tried in turn.
 */
export function findMessage(messages: Messages, code: string): FoundMessage | undefined {
  if (Object.hasOwn(messages, code)) return { template: messages[code] as string, params: {} }
  if (!code.startsWith(NAMED_CODE)) return undefined
  const steps = code.split('.')
  for (const [position, name] of steps.entries()) {
    const pattern = steps.with(position, '*').join('.')
    if (position > 0 && Object.hasOwn(messages, pattern))
      return { template: messages[pattern] as string, params: { name } }
  }
  return undefined
}
