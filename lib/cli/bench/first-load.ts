import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'

const build = fileURLToPath(new URL('../../../.next/', import.meta.url))

/** What the scripts of the wizard may weigh, compressed. */
const LIMIT_KB = 250

const PAGE = '[locale]/(public)/sizing/[system]'

/** The scripts a page needs before it works: the framework's, and those of its layouts and of itself. */
function scriptsOf(page: string): string[] {
  const folder = join(build, 'server/app', page)
  const { rootMainFiles } = JSON.parse(
    readFileSync(join(folder, 'page/build-manifest.json'), 'utf8'),
  ) as { rootMainFiles: string[] }
  const assignment = readFileSync(join(folder, 'page_client-reference-manifest.js'), 'utf8')
  const { entryJSFiles } = JSON.parse(
    assignment.slice(assignment.indexOf('"] = ') + 5).replace(/;?\s*$/, ''),
  ) as { entryJSFiles: Record<string, string[]> }
  const own = Object.entries(entryJSFiles)
    .filter(([entry]) => /\/(layout|page)$/.test(entry))
    .flatMap(([, files]) => files)
  return [...new Set([...rootMainFiles, ...own])]
}

const kilobytes = (files: readonly string[]): string => {
  const bytes = files.map((file) => gzipSync(readFileSync(join(build, file))).length)
  return `${(bytes.reduce((a, b) => a + b, 0) / 1000).toFixed(0).padStart(6)} kB`
}

/** The scripts that hold a system's pack: the page asks for them once it knows which system was chosen. */
function scriptsOfPack(documentId: string, first: readonly string[]): string[] {
  const folder = 'static/chunks'
  return readdirSync(join(build, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !first.includes(file))
    .filter((file) => readFileSync(join(build, file), 'utf8').includes(documentId))
}

/** Weighs the scripts that the wizard's page loads first, from the last production build, and each system's pack. */
export async function benchFirstLoad(): Promise<string[]> {
  const title = `scripts of the wizard's page, compressed (wanted: below ${LIMIT_KB} kB)`
  if (!existsSync(join(build, 'server/app', PAGE, 'page/build-manifest.json')))
    return [title, '  no production build here: npm start makes one']
  const files = scriptsOf(PAGE)
  const lines = [title, `  ${'loaded first'.padEnd(28)} ${kilobytes(files)}`]
  for (const system of SYSTEM_IDS) {
    const pack = await loadPack(system)
    const own = pack ? scriptsOfPack(pack.document.id, files) : []
    lines.push(`  ${`and the pack of ${system}`.padEnd(28)} ${kilobytes(own)}`)
  }
  return lines
}
