import { formatMessage } from '@/lib/i18n/format'
import type { Figure } from '@/lib/sizing/figure'
import { codeOf } from '@/lib/sizing/together/standing'
import { inStore, type Wording } from './wording'

/** One of the systems that speak in the view of a whole project. */
export interface Speaker {
  /** What tells it apart from the others: two of one kind have different names. */
  readonly name: string
  readonly words: Wording
}

type Params = NonNullable<Parameters<Wording['message']>[1]>

/** `systems.1.answers.rds.users`: the position of the system, and the path in its own request. */
const inSystem = (path: string): readonly [number, string] | null => {
  const found = /^systems\.(\d+)\.(.+)$/.exec(path)
  return found?.[1] && found[2] ? [Number(found[1]), found[2]] : null
}

/**
 * The wording of several systems at once: a code, a rule or a role that only one of them knows is said in its words,
 * an answer is named by its path in the project file, and a rule is cited with its system.
 *
 * @param speakers in the order of the project, at least one
 * @param ofSystem the template that adds a system to a text: `{text}` and `{system}`
 * @param own what the product itself says, by code: what belongs to no system
 */
export function projectWording(
  speakers: readonly Speaker[],
  ofSystem: string,
  own: Readonly<Record<string, string>>,
): Wording {
  const [first] = speakers
  if (!first) throw new Error('a project has at least one system')
  const base = first.words
  const each = speakers.map(({ words }) => words)
  const firstOf = <T>(pick: (words: Wording) => T | undefined): T | undefined => {
    for (const words of each) {
      const found = pick(words)
      if (found !== undefined) return found
    }
    return undefined
  }
  const withSystem = (text: string, system: string) =>
    formatMessage(ofSystem, { text, system }, base.locale)
  const speakerAt = (path: string | undefined) => {
    const place = path === undefined ? null : inSystem(path)
    const speaker = place && speakers[place[0]]
    return place && speaker ? { ...speaker, path: place[1] } : null
  }
  const ownerOf = (ruleId: string) => speakers.find(({ words }) => words.rule(ruleId) !== undefined)
  /** Whose own messages know the code of a text, or the unit of a number. */
  const knowing = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): Wording => {
    const code = typeof value === 'string' ? `value.${value}` : `unit.${unit}`
    return each.find((words) => words.message(code, { value: '', n: 0 }) !== undefined) ?? base
  }
  const role: Wording['role'] = (role) =>
    each.map((words) => words.role(role)).find((word) => word !== role) ?? role
  const software = (code: string): string =>
    firstOf((words) => words.message(`software.${code}`)) ?? code
  /** What a message calls a product, setting or role that it has no words for itself. */
  const named = (params: Params = {}): Params => {
    const code = (name: string) => codeOf(String(params[name] ?? ''))
    return {
      ...params,
      productName: software(code('product')),
      settingName: software(code('setting')),
      roleName: role(code('role')),
    }
  }
  const message: Wording['message'] = (code, params) => {
    const template = own[code]
    return template === undefined
      ? firstOf((words) => words.message(code, params))
      : base.fill(template, named(params))
  }
  return {
    ...base,
    message,
    say: (code, params) => message(code, params) ?? base.say(code, params),
    label: (path) => {
      const found = speakerAt(path)
      return found ? withSystem(found.words.label(found.path), found.name) : base.label(path)
    },
    answer: (path, value) => {
      const found = speakerAt(path)
      return found ? found.words.answer(found.path, value) : base.answer(path, value)
    },
    quantity: (figure) => {
      const found = speakerAt(figure.path)
      if (found) return found.words.quantity({ ...figure, path: found.path })
      return knowing(figure).quantity(figure)
    },
    version: (value) =>
      each.map((words) => words.version(value)).find((text) => text !== value) ?? value,
    // The position of its system is for programs: beside a machine stands the name of its system.
    machineName: (machine) =>
      machine.name || inStore(machine, role) || machine.id.replace(/^\d+\./, ''),
    rule: (id) => ownerOf(id)?.words.rule(id),
    cited: (id) => ownerOf(id)?.words.cited(id) ?? null,
    // A rule is cited with its document, which all systems of a kind share: no number of one of them belongs there.
    place: (id) => {
      const owner = ownerOf(id)
      return owner ? withSystem(owner.words.place(id), owner.words.pack.name) : ''
    },
    sectionTitle: (id) => ownerOf(id)?.words.sectionTitle(id) ?? '',
    role,
    characteristic: (key) =>
      each.map((words) => words.characteristic(key)).find((word) => !key.endsWith(word)) ??
      base.characteristic(key),
  }
}
