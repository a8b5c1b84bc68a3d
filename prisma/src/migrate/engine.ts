import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { WholeScriptAdapter } from './whole-script-adapter.ts'

/**
 * Runs Prisma's own migration engine, compiled to WebAssembly, against a database; its native form
 * would have to be downloaded. The engine and its connections are released afterwards.
 */
export async function withEngine<T>(
  databaseUrl: string,
  datamodels: [string, string][],
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine()
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  const engine = await SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter(pool)),
  )
  try {
    return await use(engine)
  } finally {
    engine.free()
    // A connection left open would keep the database from being copied or dropped.
    await pool.end()
  }
}

type EngineModule = typeof import('@prisma/schema-engine-wasm')
let loaded: Promise<EngineModule> | undefined

function loadEngine(): Promise<EngineModule> {
  loaded ??= instantiateEngine()
  return loaded
}

/** The package's entry imports the .wasm file as a module, which Node 20 can't; so by hand. */
async function instantiateEngine(): Promise<EngineModule> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bindings = (await import(
    pathToFileURL(join(folder, 'schema_engine_bg.js')).href
  )) as EngineModule & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void
  } & WebAssembly.ModuleImports
  const { instance } = await WebAssembly.instantiate(
    await readFile(join(folder, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': { ...bindings, ...timersThatHoldNothing(bindings) } },
  )
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings
}

/** The engine never clears the timer of its ten seconds' wait for a lock, and no process may wait for that. */
function timersThatHoldNothing(bindings: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  return Object.fromEntries(
    Object.keys(bindings)
      .filter((name) => name.startsWith('__wbg_setTimeout_'))
      .map((name) => [
        name,
        (callback: () => void, milliseconds: number) =>
          setTimeout(callback, milliseconds >>> 0).unref(),
      ]),
  )
}
