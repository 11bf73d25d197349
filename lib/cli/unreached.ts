/**
 * Rules that no scenario reaches, each with the reason: what is only to be read, such as the document's own history.
 * At present every rule of every document acts somewhere. `reach.test.ts` fails on a rule that is missing here and on
 * one that no longer belongs here.
 */
export const UNREACHED: Readonly<Record<string, string>> = {}
