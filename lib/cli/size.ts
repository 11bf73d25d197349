import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isLocale, type Locale } from '@/lib/kernel/locale'
import { allFigures, figureAt } from '@/lib/sizing/collect'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'
import { packOf } from '@/lib/use-cases/size-request'
import { refusalJson, refusalLines } from '@/lib/wording/refusals'
import { answerText, tooLarge } from './answer'
import { linesOf, MAX_REQUEST_BYTES, openInput, readAll } from './input'

const USAGE = `Usage: npm run --silent size -- [options] <request.json | ->
  --lang fr|en         language of messages, explanations and the proposal (fr)
  --explain <figure>   print how a figure came about, such as figures.iis.count
                       or machines.rds-1.memoryGb.minimum
  --pdf <file>         also write the proposal
  --lines              one request a line in, one answer a line out
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
        lines: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return { ...values, input: positionals }
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
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
    await write(`${JSON.stringify(answer)}\n`)
  }
  return 0
}

async function refuse(refusal: Refusal, locale: Locale): Promise<number> {
  await write(`${JSON.stringify(refusalJson(refusal, locale), null, 2)}\n`)
  for (const line of refusalLines(refusal, locale)) console.error(line)
  return 2
}

/** Prints a figure's trace; an unknown path is answered with the paths there are. */
async function explain(sizing: Sizing, request: unknown, asked: string, locale: Locale) {
  const pack = await packOf(request)
  const bare = [asked, `figures.${asked}`].find((path) => figureAt(sizing, path))
  const figure = bare === undefined ? undefined : figureAt(sizing, bare)
  if (!pack || !figure || bare === undefined) {
    const paths = [...allFigures(sizing)].map(([path]) => path)
    throw new UsageError(`No figure "${asked}". Figures of this result:\n  ${paths.join('\n  ')}`)
  }
  const { explainTrace } = await import('@/lib/proposal/explain')
  await write(`${explainTrace(figure, bare, pack, locale).join('\n')}\n`)
}

async function writePdf(request: unknown, file: string, locale: Locale) {
  const pack = await packOf(request)
  // Loaded on demand: fonts and renderer are no part of a plain sizing.
  const { exportProposal } = await import('@/lib/use-cases/export-proposal')
  const exported = pack && (await exportProposal(pack, request, {}, locale))
  if (!exported?.ok) throw new Error('The request that was just sized is refused.')
  try {
    await writeFile(file, exported.value.pdf)
  } catch (error) {
    throw new UsageError(`The proposal cannot be written: ${(error as Error).message}`)
  }
}

async function sizeOne(name: string, locale: Locale, wanted: { explain?: string; pdf?: string }) {
  const text = await readAll(openInput(name))
  if (text === null) return refuse(tooLarge(MAX_REQUEST_BYTES), locale)
  const { request, result } = await answerText(text)
  if (!result.ok) return refuse(result.error, locale)
  if (wanted.pdf !== undefined) await writePdf(request, wanted.pdf, locale)
  if (wanted.explain !== undefined) await explain(result.value, request, wanted.explain, locale)
  else await write(`${JSON.stringify(result.value, null, 2)}\n`)
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
