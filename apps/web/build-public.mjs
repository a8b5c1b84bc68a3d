/**
 * Bundles what browsers load besides Next's own scripts into public/: what runs in framed charts, the service
 * worker, and the script for pages that frame charts.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

rmSync('public/embed', { recursive: true, force: true })
await build({
  entryPoints: ['src/embed-frame/frame.ts'],
  outdir: 'public/embed',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  loader: { '.json': 'json' },
  define: { 'process.env.NODE_ENV': '"production"' },
})

await build({
  entryPoints: { 'offline-worker': 'src/offline-worker/worker.ts' },
  outdir: 'public',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
})

const script = require.resolve('@annals/embed-script/embed.js')
const { version } = JSON.parse(readFileSync(join(dirname(script), 'embed.json'), 'utf8'))
mkdirSync('public', { recursive: true })
copyFileSync(script, 'public/embed.js')
// Hosts that name a hash in `integrity` load a version that never changes.
copyFileSync(script, `public/embed-${version}.js`)
