import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'

// What is large and seldom needed: pictures, reports, sign-in, workbooks, traces.
const LATE = [
  '@annals/charts',
  '@annals/charts/still',
  '@annals/charts/still-pdf',
  '@opentelemetry/sdk-trace-node',
  'better-auth',
  'csv-stringify/sync',
  'playwright-core',
  'write-excel-file/node',
]

test('the API starts without what only some requests need, and loads it for them', async () => {
  const { atOnce, later } = await packagesOf('./main.ts')
  expect(LATE.filter((name) => atOnce.has(name))).toEqual([])
  expect(LATE.filter((name) => !later.has(name))).toEqual([])
})

/** The packages that a program imports before it runs, and those that it may import later. */
async function packagesOf(entry: string) {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'out',
  })
  const { outputs } = metafile
  const atOnce = new Set<string>()
  const follow = (name: string): void => {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind !== 'import-statement' || atOnce.has(path)) continue
      atOnce.add(path)
      follow(path)
    }
  }
  follow(Object.keys(outputs).find((name) => outputs[name]?.entryPoint?.endsWith('main.ts')) ?? '')
  const all = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { atOnce, later: new Set(all.filter((path) => !atOnce.has(path))) }
}
