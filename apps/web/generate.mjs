/** Writes src/generated: typed documents for every .graphql file in src, checked against the committed schema, and the manifest of them. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InMemoryCache } from '@apollo/client'
import { codegen } from '@graphql-codegen/core'
import { transformSync } from 'esbuild'
import { buildSchema, isInterfaceType, parse, print, Source } from 'graphql'

// The preset's ES module build imports files without their extension, which Node refuses.
const { preset } = createRequire(import.meta.url)('@graphql-codegen/client-preset')

const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, 'src/generated')
const schemaText = readFileSync(join(here, '../../packages/schema/schema.graphql'), 'utf8')

const schema = buildSchema(schemaText)

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: `${folder}/`,
  schema: parse(schemaText),
  schemaAst: schema,
  documents: documentsIn(join(here, 'src')),
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    namingConvention: 'keep',
    defaultScalarType: 'unknown',
    strictScalars: true,
    scalars: { BigInt: 'string', DateTime: 'string', JSON: 'unknown' },
  },
  plugins: [],
  pluginMap: {},
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const output of outputs) writeFileSync(output.filename, await codegen(output))

// What the API is given as its trusted documents: the SHA-256 of each text that is sent, and the text.
const manifest = Object.fromEntries(
  (await sentDocuments(join(folder, 'graphql.ts'))).map((text) => [
    createHash('sha256').update(text).digest('hex'),
    text,
  ]),
)
writeFileSync(join(folder, 'documents.json'), `${JSON.stringify(manifest, null, 2)}\n`)
splitDocuments(join(folder, 'graphql.ts'))

// The browser's cache has to know which types `... on Error` speaks of.
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
)
writeFileSync(
  join(folder, 'possible-types.ts'),
  `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes)}\n`,
)

// Framed charts carry their style inside the page, so that they need one request less.
const theme = readFileSync(
  createRequire(import.meta.url).resolve('@annals/charts/theme.css'),
  'utf8',
)
const themeCss = theme.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')
writeFileSync(join(folder, 'theme-css.ts'), `export const themeCss = ${JSON.stringify(themeCss)}\n`)

/** Every operation twice: as Apollo's client sends it, which asks for each type's name, and as it stands. */
async function sentDocuments(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' })
  const generated = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const cache = new InMemoryCache()
  return Object.values(generated)
    .filter((value) => value?.definitions?.some(({ kind }) => kind === 'OperationDefinition'))
    .flatMap((document) => [print(cache.transformDocument(document)), print(document)])
}

/** Gives every document a module of its own, so that a page loads no other page's; they are imported as before. */
function splitDocuments(file) {
  mkdirSync(join(folder, 'documents'))
  const lines = readFileSync(file, 'utf8').split('\n')
  const kept = lines.map((line) => {
    const name = /^export const (\w+Doc(?:ument)?) = /.exec(line)?.[1]
    if (name === undefined) return line
    const types = /DocumentNode<(.*)>;$/
      .exec(line)[1]
      .match(/\w+/g)
      .filter((type) => type !== 'unknown')
    writeFileSync(
      join(folder, 'documents', `${name}.ts`),
      `import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { ${types.join(', ')} } from '../graphql';
${line}
`,
    )
    return `export { ${name} } from './documents/${name}';`
  })
  writeFileSync(file, kept.join('\n'))
}

function documentsIn(path) {
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const rawSDL = readFileSync(join(path, name), 'utf8')
      return { location: name, rawSDL, document: parse(new Source(rawSDL, name)) }
    })
}
