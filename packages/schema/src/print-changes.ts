/**
 * `npm run changes -w @annals/schema -- <commit>`: what schema.graphql changed since a commit; unless
 * told, since it was last committed in another form. Fails where clients would break, but with `--tell`
 * only tells of what is not safe, since it may be meant.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { schemaChanges } from './schema-changes.ts'

const FILE = 'packages/schema/schema.graphql'
const folder = new URL('../../../', import.meta.url)

const isTold = process.argv.includes('--tell')
const after = readFileSync(new URL(FILE, folder), 'utf8')
const given = process.argv.slice(2).find((argument) => argument !== '--tell')
const commit = given ?? lastOtherForm()
if (commit === null) {
  console.log('There is no earlier schema.graphql to compare with')
} else {
  const changes = await schemaChanges(textAt(commit), after)
  for (const { isBreaking, isDangerous, message } of changes) {
    if (isTold && !isBreaking && !isDangerous) continue
    console.log(`${isBreaking ? 'BREAKS   ' : isDangerous ? 'dangerous' : 'safe     '} ${message}`)
  }
  const breaking = changes.filter(({ isBreaking }) => isBreaking).length
  console.log(`${changes.length} changes since ${commit}, of which ${breaking} break clients`)
  process.exitCode = breaking === 0 || isTold ? 0 : 1
}

/** The last commit whose schema.graphql is not as it is now; null outside of a repository with history. */
function lastOtherForm(): string | null {
  try {
    const commits = git('log', '--max-count=2', '--format=%h', '--', FILE).trim().split('\n')
    return commits.find((each) => each !== '' && textAt(each) !== after) ?? null
  } catch (error) {
    console.log(`git cannot tell: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function textAt(at: string): string {
  return git('show', `${at}:${FILE}`)
}

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
