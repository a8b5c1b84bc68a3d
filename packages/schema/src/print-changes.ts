/**
 * `npm run changes -w @annals/schema -- <commit>`: what schema.graphql changed since a commit (the one
 * before this unless told). Fails where clients would break.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { schemaChanges } from './schema-changes.ts'

const [commit = 'HEAD~1'] = process.argv.slice(2)
const before = execFileSync('git', ['show', `${commit}:packages/schema/schema.graphql`], {
  encoding: 'utf8',
})
const after = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
const changes = await schemaChanges(before, after)
for (const { isBreaking, isDangerous, message } of changes) {
  console.log(`${isBreaking ? 'BREAKS   ' : isDangerous ? 'dangerous' : 'safe     '} ${message}`)
}
const breaking = changes.filter(({ isBreaking }) => isBreaking).length
console.log(`${changes.length} changes since ${commit}, of which ${breaking} break clients`)
process.exitCode = breaking === 0 ? 0 : 1
