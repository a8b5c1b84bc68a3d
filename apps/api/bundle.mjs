/**
 * Makes one file of the API and of all that its start needs, dist/main.js: to find and to link 1,700
 * modules takes Node longer than to run them. What is imported later lies in dist/chunks.
 */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist/chunks', { recursive: true, force: true })
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // One copy of graphql, whoever imports it.
  mainFields: ['module', 'main'],
  // Both find files beside their own.
  external: ['@annals/charts', 'playwright-core'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // For packages that are no ECMAScript modules, and require what belongs to Node.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  sourcemap: true,
  logLevel: 'warning',
})
