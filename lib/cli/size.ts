import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { jsonPieces } from '@/lib/kernel/json-pieces'
import { isLocale, type Locale } from '@/lib/kernel/locale'
import type { Refusal } from '@/lib/sizing/sizing'
import type { ExportOptions } from '@/lib/use-cases/export-proposal'
import { packOf } from '@/lib/use-cases/size-request'
import { refusalJson, refusalLines } from '@/lib/wording/refusals'
import { type Answer, answerText, tooLarge } from './answer'
import { type Explained, explainProject, explainSystem } from './explain'
import { linesOf, MAX_REQUEST_BYTES, openInput, readAll } from './input'

const USAGE = `Usage: npm run --silent size -- [options] <request.json | project.json | ->
  --lang fr|en         language of messages, explanations and the proposal (fr)
  --explain <figure>   print how a figure came about, such as figures.iis.count
                       or machines.rds-1.memoryGb.minimum; of a project, such as
                       results.1.figures.iis.count or combined.figures.servers.count
  --pdf <file>         also write the proposal
  --without-annexes    leave the proofs and the rules at its end out of it
  --lines              one request or project a line in, one answer a line out
Exit code 0: sized, 2: refused, 1: anything else.`

/** A use of the command that cannot work: said on standard error, exit code 1. */
class UsageError extends Error {}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'fr' },
        explain: { type: 'string' },
        pdf: { type: 'string' },
        'without-annexes': { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const { 'without-annexes': withoutAnnexes, ...rest } = values
    return { ...rest, annexes: !withoutAnnexes, input: positionals }
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes data as JSON and a line end, piece by piece: a large project is longer than one text can be. */
async function writeJson(data: unknown, indent = 0): Promise<void> {
  for (const piece of jsonPieces(data, indent)) await write(piece)
  await write('\n')
}

async function sizeLines(input: string, locale: Locale): Promise<number> {
  for await (const line of linesOf(openInput(input))) {
    if ('text' in line && line.text.trim() === '') continue
    const result =
      'text' in line
        ? (await answerText(line.text)).result
        : { ok: false as const, error: tooLarge(MAX_REQUEST_BYTES) }
    const answer = result.ok
      ? { exit: 0, result: result.value }
      : { exit: 2, ...refusalJson(result.error, locale) }
    await writeJson(answer)
  }
  return 0
}

async function refuse(refusal: Refusal, locale: Locale): Promise<number> {
  await writeJson(refusalJson(refusal, locale), 2)
  for (const line of refusalLines(refusal, locale)) console.error(line)
  return 2
}

/** Prints how a figure came about; an unknown path is answered with the paths there are. */
async function explain(asked: string, explained: Explained): Promise<void> {
  if ('paths' in explained)
    throw new UsageError(
      `No figure "${asked}". Figures of this result:\n  ${explained.paths.join('\n  ')}`,
    )
  await write(`${explained.lines.join('\n')}\n`)
}

/** The proposal for what was just sized. Loaded on demand: fonts and renderer are no part of a plain sizing. */
async function proposalOf(
  { kind, request }: Answer,
  locale: Locale,
  options: ExportOptions,
): Promise<Uint8Array> {
  if (kind === 'project') {
    const { exportProject } = await import('@/lib/use-cases/export-project')
    const exported = await exportProject(request, {}, locale, options)
    if (exported.ok) return exported.value.pdf
  } else {
    const pack = await packOf(request)
    const { exportProposal } = await import('@/lib/use-cases/export-proposal')
    const exported = pack && (await exportProposal(pack, request, {}, locale, options))
    if (exported?.ok) return exported.value.pdf
  }
  throw new Error('What was just sized is refused.')
}

async function writePdf(answer: Answer, file: string, locale: Locale, options: ExportOptions) {
  const pdf = await proposalOf(answer, locale, options)
  try {
    await writeFile(file, pdf)
  } catch (error) {
    throw new UsageError(`The proposal cannot be written: ${(error as Error).message}`)
  }
}

/** What is wanted besides the sizing itself. */
interface Wanted extends ExportOptions {
  readonly explain?: string
  readonly pdf?: string
}

async function sizeOne(name: string, locale: Locale, wanted: Wanted) {
  const text = await readAll(openInput(name))
  if (text === null) return refuse(tooLarge(MAX_REQUEST_BYTES), locale)
  const answer = await answerText(text)
  const { kind, request, result } = answer
  if (!result.ok) return refuse(result.error, locale)
  if (wanted.pdf !== undefined) await writePdf(answer, wanted.pdf, locale, wanted)
  if (wanted.explain === undefined) await writeJson(result.value, 2)
  else if (kind === 'project')
    await explain(
      wanted.explain,
      await explainProject(result.value, request, wanted.explain, locale),
    )
  else
    await explain(
      wanted.explain,
      await explainSystem(result.value, request, wanted.explain, locale),
    )
  return 0
}

async function main(): Promise<number> {
  const { lang, input, lines, help, ...wanted } = options()
  if (help) {
    await write(`${USAGE}\n`)
    return 0
  }
  if (!isLocale(lang)) throw new UsageError(`--lang is "${lang}"; it may be fr or en.`)
  const [name, ...more] = input
  if (name === undefined || more.length > 0) throw new UsageError(`Name one request.\n${USAGE}`)
  if (!wanted.annexes && wanted.pdf === undefined)
    throw new UsageError('--without-annexes goes with --pdf.')
  if (!lines) return sizeOne(name, lang, wanted)
  if (wanted.pdf !== undefined || wanted.explain !== undefined)
    throw new UsageError('--lines goes with neither --pdf nor --explain.')
  return sizeLines(name, lang)
}

try {
  process.exitCode = await main()
} catch (error) {
  const known = error instanceof UsageError || (error as NodeJS.ErrnoException).code !== undefined
  console.error(known ? (error as Error).message : error)
  process.exitCode = 1
}
