/** Holds the import diagram of docs/architecture.md; the message of each finding says what to do instead. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MAY_IMPORT } from './import-diagram.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const findings = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
  sources(join(root, folder)).flatMap((file) => check(file, folder, allowed)),
)
for (const finding of findings) console.error(finding)
process.exitCode = findings.length === 0 ? 0 : 1

function check(file, folder, allowed) {
  const text = readFileSync(file, 'utf8')
  const name = relative(root, file)
  const own = folder.split('/').at(-1)
  const problems = []
  for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    const target = /^@annals\/([\w-]+)/.exec(specifier)?.[1]
    if (
      target !== undefined &&
      target !== own &&
      target !== 'config' &&
      !allowed.includes(target)
    ) {
      // The browser tests need a database to browse; the pages themselves never see it.
      if (folder === 'apps/web' && target === 'prisma' && name.startsWith('apps/web/e2e/')) continue
      problems.push(
        `${name} imports ${specifier}: ${folder} may import ${allowed.map((each) => `@annals/${each}`).join(', ') || 'no other package'}. Move what both need into a package that both may import.`,
      )
    }
    if (
      specifier.startsWith('.') &&
      relative(join(root, folder), join(dirname(file), specifier)).startsWith('..')
    ) {
      problems.push(
        `${name} reaches ${specifier}: import the other package by its name, at its entry point.`,
      )
    }
  }
  return problems
}

function sources(folder) {
  let names
  try {
    names = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
  return names.flatMap((each) => {
    if (
      ['node_modules', 'dist', 'generated', '.next', 'test-results', '.turbo'].includes(each.name)
    )
      return []
    const path = join(folder, each.name)
    if (each.isDirectory()) return sources(path)
    return /\.tsx?$/.test(each.name) ? [path] : []
  })
}
