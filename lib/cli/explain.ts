import type { Locale } from '@/lib/kernel/locale'
import { allFigures, figureAt } from '@/lib/sizing/collect'
import type { Figure } from '@/lib/sizing/figure'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Sizing } from '@/lib/sizing/sizing'
import { systemNames } from '@/lib/sizing/together/names'
import type { ProjectSizing } from '@/lib/sizing/together/types'
import { packsOf } from '@/lib/use-cases/size-project'
import { packOf } from '@/lib/use-cases/size-request'

/** How a figure came about, line by line; or the paths there are, where there is none at the one asked for. */
export type Explained =
  | { readonly lines: readonly string[] }
  | { readonly paths: readonly string[] }

/** A figure with the path under which its own result knows it. */
interface Found {
  readonly path: string
  readonly figure: Figure
}

/** The figure at a path, whose `figures.` may be left out. */
function find(result: Parameters<typeof figureAt>[0], asked: string): Found | undefined {
  for (const path of [asked, `figures.${asked}`]) {
    const figure = figureAt(result, path)
    if (figure) return { path, figure }
  }
  return undefined
}

async function explained(
  { figure, path }: Found,
  { machines }: Sizing,
  pack: AnyPack,
  locale: Locale,
) {
  // Loaded on demand: the words of a proof are no part of a plain sizing.
  const { explainTrace } = await import('@/lib/proposal/explain')
  return { lines: explainTrace(figure, path, pack, locale, machines) }
}

/** The proof of a figure of one system. */
export async function explainSystem(
  sizing: Sizing,
  request: unknown,
  asked: string,
  locale: Locale,
): Promise<Explained> {
  const found = find(sizing, asked)
  const pack = await packOf(request)
  return found && pack
    ? explained(found, sizing, pack, locale)
    : { paths: [...allFigures(sizing)].map(([path]) => path) }
}

/** Every path of a project: those of what the systems make together first, then those of each system. */
const pathsOf = ({ combined, results }: ProjectSizing): string[] => [
  ...[...allFigures(combined)].map(([path]) => `combined.${path}`),
  ...results.flatMap((sizing, i) =>
    [...allFigures(sizing)].map(([path]) => `results.${i}.${path}`),
  ),
]

/** A figure of a combined machine of one system is that of the system's own machine: its words are the pack's. */
function ownPath({ combined }: ProjectSizing, path: string): string | undefined {
  for (const { id, of, shared } of combined.machines) {
    const prefix = `machines.${id}.`
    const [own] = of
    if (shared === null && own && path.startsWith(prefix))
      return `results.${own.system}.machines.${own.machine}.${path.slice(prefix.length)}`
  }
  return undefined
}

/** The name of a machine has no `shared.` before it where it is read. */
const readable = (path: string): string => path.replace(/^machines\.shared\./, 'machines.')

/**
 * The proof of a figure of a project: `combined.figures.servers.count`, `results.1.figures.iis.count`, or the mere
 * name of a total of the project.
 */
export async function explainProject(
  project: ProjectSizing,
  request: unknown,
  asked: string,
  locale: Locale,
): Promise<Explained> {
  const loaded = await packsOf(request)
  const packs = project.results.flatMap(
    ({ system }) => loaded.find(({ id }) => id === system) ?? [],
  )
  const [, position, path = ''] = /^results\.(0|[1-9]\d*)\.(.+)$/.exec(asked) ?? []
  const [sizing, pack] = position
    ? [project.results[Number(position)], packs[Number(position)]]
    : [undefined, undefined]
  const own = sizing && find(sizing, path)
  if (own && pack) return explained(own, sizing, pack, locale)

  const found = find(project.combined, asked.replace(/^combined\./, ''))
  if (!found) return { paths: pathsOf(project) }
  const elsewhere = ownPath(project, found.path)
  if (elsewhere) return explainProject(project, request, elsewhere, locale)
  const [{ explainLines }, { lexiconOf }, { projectLexicon }] = await Promise.all([
    import('@/lib/proposal/explain'),
    import('@/lib/proposal/lexicon'),
    import('@/lib/proposal/together/lexicon'),
  ])
  const names = systemNames(packs)
  const speakers = packs.map((one, i) => ({
    name: names[i] ?? one.name,
    lexicon: lexiconOf(one, locale),
  }))
  return {
    lines: explainLines(found.figure, readable(found.path), projectLexicon(speakers, locale)),
  }
}
