/**
 * `npm test`: lint, build, type check, unit and API tests, then the browser tests. The last line is
 * "N passed, N failed"; a step that fails without naming a test counts as one failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { installDependencies } from './dependencies.mjs'
import { requireNodeVersion } from './node-version.mjs'
import { quiet } from './run/command.mjs'
import { Problem } from './run/problem.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const environment = {
  ...process.env,
  ...quiet,
  NODE_NO_WARNINGS: '1',
}
const startedAt = performance.now()
const counts = { passed: 0, failed: 0 }

requireNodeVersion()
await runAll()
console.log(`\nAll of it took ${seconds(startedAt)} s.`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

async function runAll() {
  if ((await timed('packages', () => installDependencies(root))) === false) return
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  // Jest writes its results only where the folder is there.
  mkdirSync(join(root, 'test-results'), { recursive: true })
  await timed('lint and format', () => step('node_modules/.bin/biome', ['check', '.']))
  await timed('imports between packages', () =>
    step(process.execPath, ['scripts/check-imports.mjs']),
  )
  const tasks = ['run', 'build', 'typecheck', '--output-logs=errors-only']
  if (!(await timed('build and type check', () => step('node_modules/.bin/turbo', tasks)))) return
  await timed('Chromium', () => {
    environment.CHROMIUM_PATH = findChromium(environment, { mayInstall: process.getuid?.() === 0 })
  })
  for (const workspace of ['scripts', ...workspaces()]) {
    await timed(`tests of ${workspace}`, () => testsOf(workspace))
  }
  await timed('browser tests', browserTests)
}

async function timed(name, run) {
  console.log(`\n— ${name}`)
  const began = performance.now()
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    counts.failed++
    return false
  } finally {
    console.log(`  (${name}: ${seconds(began)} s)`)
  }
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(1)
}

function step(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
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
  const file = join(root, 'test-results', `${workspace.replaceAll('/', '-')}.json`)
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const args = [
    '--experimental-vm-modules',
    jest,
    '--json',
    `--outputFile=${file}`,
    // Jest would leave one of two cores idle.
    '--maxWorkers=2',
  ]
  const { status } = spawnSync(process.execPath, args, {
    cwd: join(root, workspace),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  })
  countResults(status, file, (results) => ({
    passed: results.numPassedTests,
    // A test that is skipped tells nobody anything, so it counts as failed.
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites + results.numPendingTests,
  }))
}

function browserTests() {
  const file = join(root, 'test-results/browser.json')
  const { status } = spawnSync(
    'npm',
    ['run', 'e2e', '-w', '@annals/web', '--', '--reporter=list,json'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
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
