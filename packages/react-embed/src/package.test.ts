import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'

const require = createRequire(import.meta.url)
const scratch = mkdtempSync(join(tmpdir(), 'annals-react-app-'))

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test("the README's example compiles and renders in an app that has only the packed package and React", () => {
  install()
  const [, example = ''] = /```tsx\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
  writeFileSync(join(scratch, 'report.tsx'), example)
  writeFileSync(
    join(scratch, 'app.tsx'),
    `import { renderToStaticMarkup } from 'react-dom/server'\nimport { Report } from './report.tsx'\nconsole.log(renderToStaticMarkup(<Report />))\n`,
  )
  node(join(dirname(require.resolve('typescript')), '../bin/tsc'), [
    ...['--noEmit', '--strict', '--jsx', 'react-jsx', '--module', 'nodenext', '--types', 'node'],
    ...['--allowImportingTsExtensions', '--skipLibCheck', 'app.tsx'],
  ])
  require('esbuild').buildSync({
    entryPoints: [join(scratch, 'app.tsx')],
    outfile: join(scratch, 'app.mjs'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
  })
  expect(node('app.mjs', [])).toContain(
    'src="https://annals.example/embed/russia-and-north-korea-timeline"',
  )
})

function install(): void {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], {
    encoding: 'utf8',
  }).trim()
  const own = join(scratch, 'node_modules/@annals/react-embed')
  mkdirSync(own, { recursive: true })
  execFileSync('tar', ['xzf', join(scratch, packed), '-C', own, '--strip-components=1'])
  mkdirSync(join(scratch, 'node_modules/@types'))
  for (const name of ['react', 'react-dom', '@types/react', '@types/react-dom', '@types/node']) {
    const from = dirname(require.resolve(`${name}/package.json`))
    symlinkSync(from, join(scratch, 'node_modules', name))
  }
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
}

function node(program: string, args: string[]): string {
  return execFileSync(process.execPath, [program, ...args], { cwd: scratch, encoding: 'utf8' })
}
