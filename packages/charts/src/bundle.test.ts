import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'

/** What a page loads at once for an entry, React apart, and what it may load later. */
async function bundle(entry: string): Promise<{ first: string; firstKb: number; later: string[] }> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    outdir: 'out',
    jsx: 'automatic',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    logLevel: 'silent',
  })
  const { outputs } = result.metafile
  const start =
    Object.keys(outputs).find((name) => outputs[name]?.entryPoint === `src/${entry.slice(2)}`) ?? ''
  const atOnce = new Set<string>()
  const follow = (name: string): void => {
    if (atOnce.has(name)) return
    atOnce.add(name)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement') follow(path)
  }
  follow(start)
  const names = [...atOnce].filter((name) => outputs[name] !== undefined)
  const files = result.outputFiles.filter(({ path }) => names.some((name) => path.endsWith(name)))
  return {
    first: names.flatMap((name) => Object.keys(outputs[name]?.inputs ?? {})).join('\n'),
    firstKb: files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1000,
    later: Object.keys(outputs)
      .filter((name) => !atOnce.has(name))
      .flatMap((name) => Object.keys(outputs[name]?.inputs ?? {})),
  }
}

describe('what a page loads at once', () => {
  test.each([
    ['./timeline/index.ts', 32],
    ['./histogram/index.ts', 20],
    ['./running-total/index.ts', 20],
    ['./place-map/index.ts', 40],
  ])('%s stays small, without the chart library', async (entry, mostKb) => {
    const { first, firstKb } = await bundle(entry)
    expect(first).toContain('words/en.ts')
    expect(first).not.toMatch(/recharts|world-atlas|resvg|pdfkit|react-dom/)
    expect(firstKb).toBeLessThan(mostKb)
  })

  test('Recharts and country outlines are fetched only when wanted', async () => {
    expect((await bundle('./histogram/index.ts')).later.join()).toContain('recharts')
    expect((await bundle('./place-map/index.ts')).later.join()).toContain('countries-110m.json')
  })
})
