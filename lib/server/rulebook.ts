import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Rulebook, readRulebook } from '@/lib/use-cases/rulebook'

interface Kept {
  readonly day: string
  readonly rulebook: Promise<Rulebook>
}

// One for the whole process: pages are bundled apart and would each keep their own.
const shared = globalThis as typeof globalThis & { gabaritRulebook?: Kept }

/**
 * The rulebook as of today, worked out when the first page asks for it and kept for the day: examples are sized for
 * the day they are looked at, and support ends as days pass. A failure is not kept.
 */
export function rulebookOfToday(): Promise<Rulebook> {
  const day = new Date().toISOString().slice(0, 10)
  if (shared.gabaritRulebook?.day === day) return shared.gabaritRulebook.rulebook
  const packs = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'packs')
  const rulebook = readRulebook(packs, day, () => setImmediate())
  shared.gabaritRulebook = { day, rulebook }
  rulebook.catch(() => {
    delete shared.gabaritRulebook
  })
  return rulebook
}
