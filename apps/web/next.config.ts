import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [
    // Only framed charts may be framed; they say so themselves.
    {
      source: '/((?!embed/).*)',
      headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'self'" }],
    },
    // Hosts that check the script's hash load it with crossorigin; a frame that its host sandboxes loads
    // its own modules so.
    {
      source: '/embed:rest(.*).js',
      headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }],
    },
  ],
  // Title and description come in the head for every reader, as assistive technology needs them too.
  htmlLimitedBots: /.*/,
  // Browsers of these years need no classes written out as functions.
  turbopack: {
    resolveAlias: {
      rxjs: { browser: fromHere('rxjs/dist/esm/index.js') },
      // Its parsers for servers are the browser's, once more.
      'nuqs/server': { browser: 'nuqs' },
    },
  },
  compiler: { runAfterProductionCompile: ({ distDir }) => hintScripts(distDir) },
  experimental: {
    // Pages that not everybody may see answer 401 and 403.
    authInterrupts: true,
    // The overview is where most people begin: few and well packed files.
    turbopackChunking: { firstPageLoadPriority: 0.9, priorityRoutes: [/^\/$/] },
  },
  // The typecheck task does it, once.
  typescript: { ignoreBuildErrors: true },
}

/** A file of a package by its place, as Turbopack takes aliases; packages that hide it would refuse its name. */
function fromHere(file: string): string {
  const [name = ''] = file.split('/')
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  return `./${relative(process.cwd(), join(folder, file.slice(name.length)))}`
}

/**
 * Asks browsers to compile what every page runs first (React and Next) whole while it is still being fetched,
 * beside the thread that draws: else they glance at it, and compile it when it runs, in the longest task of a
 * page. For browsers that do not know this hint of V8's it is a comment.
 */
async function hintScripts(distDir: string): Promise<void> {
  const manifest = await readFile(join(distDir, 'build-manifest.json'), 'utf8')
  const { rootMainFiles } = JSON.parse(manifest) as { readonly rootMainFiles: readonly string[] }
  for (const name of rootMainFiles) {
    const file = join(distDir, name)
    const script = await readFile(file, 'utf8')
    if (!script.startsWith(COMPILE_WHOLE)) await writeFile(file, COMPILE_WHOLE + script)
  }
}

const COMPILE_WHOLE = '//# allFunctionsCalledOnLoad\n'

export default createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: {
    // Messages are read when the site is built, so that no browser loads what reads them.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
})(config)
