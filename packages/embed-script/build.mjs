/** Bundles the host script into one small file and writes what a page needs to trust it: version and SRI hash. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const MAX_BYTES = 3_072
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

await build({
  entryPoints: ['src/embed.ts'],
  outfile: 'dist/embed.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  banner: { js: `/*! Annals embed ${version}, MIT */` },
})

const script = readFileSync('dist/embed.js')
if (script.length > MAX_BYTES) {
  throw new Error(
    `dist/embed.js has ${script.length} bytes, over ${MAX_BYTES}: other people's pages carry it, so make it smaller.`,
  )
}
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
writeFileSync('dist/embed.json', `${JSON.stringify({ version, integrity }, null, 2)}\n`)
