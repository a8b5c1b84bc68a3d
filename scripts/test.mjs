/**
 * `npm test`: lint, build, type check, unit and API tests, then the browser tests. The last line is
 * "N passed, N failed"; a step that fails without naming a test counts as one failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { installDependencies } from './dependencies.mjs'
import { nodeVersionProblem } from './node-version.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_NO_WARNINGS: '1',
}
const counts = { passed: 0, failed: 0 }

const problem = nodeVersionProblem(process.versions.node)
if (problem) {
  console.error(problem)
  counts.failed++
} else {
  runAll()
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

function runAll() {
  installDependencies(root)
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  step('lint and format', 'node_modules/.bin/biome', ['check', '.'])
  step('imports between packages', process.execPath, ['scripts/check-imports.mjs'])
  if (
    !step('generate, build and type check', 'node_modules/.bin/turbo', [
      'run',
      'build',
      'typecheck',
      '--output-logs=errors-only',
    ])
  )
    return
  for (const workspace of ['scripts', ...workspaces()]) testsOf(workspace)
  browserTests()
}

function step(name, command, args, more = {}) {
  console.log(`\n— ${name}`)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    ...more,
  })
  if (error) console.error(error.message)
  const isGood = !error && status === 0
  if (isGood) counts.passed++
  else counts.failed++
  return isGood
}

function workspaces() {
  const inside = (folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
      : []
  return [...inside('packages'), ...inside('apps'), 'prisma'].filter((folder) =>
    existsSync(join(root, folder, 'jest.config.mjs')),
  )
}

function testsOf(workspace) {
  console.log(`\n— tests of ${workspace}`)
  const file = join(root, 'test-results', `${workspace.replaceAll('/', '-')}.json`)
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const args = [
    '--experimental-vm-modules',
    jest,
    '--json',
    `--outputFile=${file}`,
    '--passWithNoTests',
  ]
  const { status } = spawnSync(process.execPath, args, {
    cwd: join(root, workspace),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  })
  countResults(status, file, (results) => ({
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  }))
}

function browserTests() {
  if (!existsSync(join(root, 'apps/web/playwright.config.ts'))) return
  console.log('\n— browser tests')
  const file = join(root, 'test-results/browser.json')
  const chromium = findChromium(environment, { mayInstall: process.getuid?.() === 0 })
  const { status } = spawnSync(
    'npm',
    ['run', 'e2e', '-w', '@annals/web', '--', '--reporter=list,json'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...environment, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    },
  )
  countResults(status, file, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }))
}

function countResults(status, file, read) {
  if (!existsSync(file)) {
    counts.failed++
    return
  }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  counts.passed += passed
  counts.failed += failed === 0 && status !== 0 ? 1 : failed
}
