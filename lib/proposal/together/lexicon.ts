import { proposalProject as wordsEn } from '@/lib/i18n/messages/en/proposalProject'
import { together as togetherEn } from '@/lib/i18n/messages/en/together'
import { proposalProject as wordsFr } from '@/lib/i18n/messages/fr/proposalProject'
import { together as togetherFr } from '@/lib/i18n/messages/fr/together'
import type { SameKeys } from '@/lib/i18n/shape'
import type { Locale } from '@/lib/kernel/locale'
import { togetherMessages } from '@/lib/wording/together'
import type { Lexicon } from '../lexicon'

const WORDS = { fr: wordsFr, en: wordsEn }

/** What the application itself says of several systems, by code. */
const OWN = { fr: togetherMessages(togetherFr), en: togetherMessages(togetherEn) }

/** The words for what concerns several systems: what one of them alone knows, it says. */
export interface ProjectLexicon extends Lexicon {
  readonly words: SameKeys<typeof wordsFr>
}

/** One of the systems that speak. */
export interface Speaker {
  readonly name: string
  readonly lexicon: Lexicon
}

/** `systems.1.answers.rds.users`: the system and the path in its own request. */
function inSystem(path: string): { readonly system: number; readonly path: string } | null {
  const found = /^systems\.(\d+)\.(.+)$/.exec(path)
  return found?.[1] && found[2] ? { system: Number(found[1]), path: found[2] } : null
}

/**
 * The lexicon of a project. Answers are named by their path in the project file; a rule is cited with its system; a
 * code that only one system knows is said in its words.
 *
 * @param speakers in the order of the project; at least one
 */
export function projectLexicon(speakers: readonly Speaker[], locale: Locale): ProjectLexicon {
  const [first] = speakers
  if (!first) throw new Error('A project has at least one system.')
  const base = first.lexicon
  const words = WORDS[locale]
  const lexicons = speakers.map(({ lexicon }) => lexicon)
  const message: Lexicon['message'] = (code, params) => {
    const own = OWN[locale][code]
    return own === undefined
      ? lexicons.map((one) => one.message(code, params)).find((text) => text !== undefined)
      : base.fill(own, params)
  }
  const owner = (ruleId: string) => lexicons.find((one) => one.rule(ruleId) !== undefined)
  const speakerAt = (path: string) => {
    const place = inSystem(path)
    const speaker = place && speakers[place.system]
    return place && speaker ? { speaker, path: place.path } : null
  }
  return {
    ...base,
    words,
    message,
    say: (code, params) => message(code, params) ?? base.say(code, params),
    label: (path) => {
      const found = speakerAt(path)
      if (!found) return base.label(path)
      const { speaker } = found
      return base.fill(words.ofSystem, {
        text: speaker.lexicon.label(found.path),
        system: speaker.name,
      })
    },
    answer: (path, value) => {
      const found = speakerAt(path)
      return found ? found.speaker.lexicon.answer(found.path, value) : base.answer(path, value)
    },
    quantity: (figure) => {
      const found = figure.path ? speakerAt(figure.path) : null
      return found
        ? found.speaker.lexicon.quantity({ ...figure, path: found.path })
        : base.quantity(figure)
    },
    rule: (id) => owner(id)?.rule(id),
    cited: (id) => {
      const speaker = owner(id)
      const found = speaker?.cited(id)
      return speaker && found
        ? { ...found, section: `${speaker.pack.name} ${found.section}` }
        : null
    },
    place: (id) => {
      const speaker = owner(id)
      return speaker
        ? base.fill(words.findings.side, { system: speaker.pack.name, place: speaker.place(id) })
        : ''
    },
    sectionTitle: (id) => owner(id)?.sectionTitle(id) ?? '',
    role: (role) => lexicons.map((one) => one.role(role)).find((word) => word !== role) ?? role,
  }
}
