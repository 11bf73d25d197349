// Development only: compares a database with the schema file, with the engine that Prisma builds
// for WebAssembly. Prisma's command downloads a native engine instead, which needs its servers.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

/**
 * The SQL that turns a database into what the schema file describes; empty where it already is.
 *
 * @param url address of a database to which all migrations were applied
 * @param schemaFile path of the schema
 */
export async function schemaDifference(url: string, schemaFile: string): Promise<string> {
  engineModule ??= loadEngine()
  const { SchemaEngine: Engine } = await engineModule
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }]
  const factory = readableCatalogue(new PrismaPg({ connectionString: url }))
  const engine = await Engine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const script = (stdout ?? '').trim()
    return script === '-- This is an empty migration.' ? '' : script
  } finally {
    engine.free()
  }
}

interface EngineModule {
  readonly SchemaEngine: typeof SchemaEngine
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

// Loaded once: the bindings keep views on the memory of the first instance they were given.
let engineModule: Promise<EngineModule> | undefined

/** The package's own entry imports the .wasm file as a module, which Node 20 does not do. */
async function loadEngine(): Promise<EngineModule> {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings: EngineModule = await import(pathToFileURL(path).href)
  const bytes = readFileSync(join(dirname(path), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return bindings
}

const text = 25
const textArray = 1009
const singleChar = 18
/** Types of the catalogue's columns that the driver refuses, by object id, and what to read them as. */
const readAs: Readonly<Record<number, number>> = {
  19: text,
  24: text,
  26: 23,
  194: text,
  1002: textArray,
  1003: textArray,
  2205: text,
  2206: text,
}

interface Field {
  dataTypeID: number
}

/**
 * Lets the engine read the server's catalogue through the driver: the driver refuses the types that
 * only the catalogue uses (`name`, `"char"`, `regclass` …), so they are presented as text.
 */
function readableCatalogue(factory: PrismaPg): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const io = adapter as unknown as { performIO(query: SqlQuery): Promise<{ fields?: Field[] }> }
    const perform = io.performIO.bind(io)
    let isChar: boolean[] = []
    io.performIO = async (query) => {
      const result = await perform(query)
      const fields = result.fields ?? []
      isChar = fields.map(({ dataTypeID }) => dataTypeID === singleChar)
      for (const field of fields) {
        const { dataTypeID } = field
        field.dataTypeID = dataTypeID === singleChar ? text : (readAs[dataTypeID] ?? dataTypeID)
      }
      return result
    }
    const driver: SqlDriverAdapter = adapter
    const query = driver.queryRaw.bind(driver)
    driver.queryRaw = async (params) => {
      const result = await query(params)
      const columnTypes = result.columnTypes.map((type, index) =>
        isChar[index] ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return adapter
  }
  return factory
}
