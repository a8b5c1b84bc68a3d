/** Relay's own compiler, over one fragment for each connection and each type that is a Node. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getNamedType, isInterfaceType, isObjectType, printSchema } from 'graphql'
import { schema } from '../schema.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-relay-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('compiles refetchable and connection fragments of the whole schema', async () => {
  const modules = [...connectionFragments(), ...nodeFragments()]
  expect(modules.length).toBeGreaterThan(20)
  await writeFile(join(folder, 'schema.graphql'), printSchema(schema))
  await writeFile(join(folder, 'package.json'), '{}')
  const config = { src: '.', schema: 'schema.graphql', language: 'javascript' }
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config))
  for (const { name, document } of modules) {
    const text = `import { graphql } from 'relay-runtime'\nexport const it = graphql\`${document}\`\n`
    await writeFile(join(folder, `${name}.js`), text)
  }
  await compile(folder)
  const artifacts = await readdir(join(folder, '__generated__'))
  for (const { name } of modules) expect(artifacts).toContain(`${name}RefetchQuery.graphql.js`)
})

async function compile(cwd: string): Promise<void> {
  const require = createRequire(fileURLToPath(import.meta.url))
  const cli = join(dirname(require.resolve('relay-compiler/package.json')), 'cli.js')
  const options = { cwd, env: { ...process.env, FORCE_NO_WATCHMAN: '1' } }
  try {
    await promisify(execFile)(process.execPath, [cli, 'relay.config.json'], options)
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${stdout}\n${stderr}`)
  }
}

/** A list that loads more, once on each type that has it: on Query itself, or on a Node. */
function connectionFragments() {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: fieldType }) => getNamedType(fieldType).name.endsWith('Connection'))
        .map((field) => {
          const name = `More${type.name}${field.name}`
          return {
            name,
            document: `fragment ${name}_it on ${type.name}
              @refetchable(queryName: "${name}RefetchQuery")
              @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
                ${field.name}(first: $count, after: $cursor) @connection(key: "${name}_${field.name}") {
                  edges { node { id } }
                }
              }`,
          }
        }),
    )
}

/** A fragment that refetches by `node`, on each type that is one. */
function nodeFragments() {
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) throw new Error('There is no interface Node')
  return schema.getPossibleTypes(node).map(({ name: type }) => {
    const name = `Again${type}`
    return {
      name,
      document: `fragment ${name}_it on ${type} @refetchable(queryName: "${name}RefetchQuery") { id __typename }`,
    }
  })
}
