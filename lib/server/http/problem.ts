import type { Locale } from '@/lib/kernel/locale'

/** The kinds of refusal of the interface. The code is part of the contract; the title is for people. */
const PROBLEMS = {
  'malformed-json': [400, 'Le corps n’est pas du JSON valable.', 'The body is not valid JSON.'],
  'invalid-request': [
    400,
    'La demande contient des valeurs qui ne sont pas acceptées.',
    'The request holds values that are not accepted.',
  ],
  'foreign-origin': [
    403,
    'Cette demande vient d’un autre site.',
    'This request comes from another site.',
  ],
  'not-found': [404, 'Rien n’existe à cette adresse.', 'Nothing exists at this address.'],
  'stale-version': [
    409,
    'Le projet a été modifié entre-temps.',
    'The project was changed in the meantime.',
  ],
  'too-many-systems': [
    409,
    'Le projet compte déjà autant de systèmes qu’il peut en tenir.',
    'The project already holds as many systems as it can.',
  ],
  'last-system': [
    409,
    'Un projet garde au moins un système.',
    'A project keeps at least one system.',
  ],
  'too-large': [
    413,
    'Le corps dépasse la taille acceptée.',
    'The body is larger than what is accepted.',
  ],
  'unsupported-media-type': [
    415,
    'Le corps doit être du JSON (application/json).',
    'The body must be JSON (application/json).',
  ],
  'not-sizable': [
    422,
    'Ces réponses ne permettent pas de dimensionner.',
    'These answers cannot be sized.',
  ],
  incident: [500, 'Une erreur inattendue s’est produite.', 'An unexpected error occurred.'],
} as const satisfies Record<string, readonly [number, string, string]>

export type ProblemCode = keyof typeof PROBLEMS

/**
 * A refusal in the form of RFC 9457. `type` is stable and names the kind; `extension` members say what exactly.
 * Nothing of an exception ever goes in.
 */
export function problem(
  code: ProblemCode,
  locale: Locale,
  extension: Readonly<Record<string, unknown>> = {},
): Response {
  const [status, french, english] = PROBLEMS[code]
  return Response.json(
    {
      type: `urn:gabarit:problem:${code}`,
      title: locale === 'fr' ? french : english,
      status,
      ...extension,
    },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': locale,
        'cache-control': 'no-store',
      },
    },
  )
}
