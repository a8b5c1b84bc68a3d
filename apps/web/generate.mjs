/** Writes src/generated: typed documents for every .graphql file in src, checked against the committed schema. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, parse, Source } from 'graphql'

// The preset's ES module build imports files without their extension, which Node refuses.
const { preset } = createRequire(import.meta.url)('@graphql-codegen/client-preset')

const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, 'src/generated')
const schemaText = readFileSync(join(here, '../../packages/schema/schema.graphql'), 'utf8')

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: `${folder}/`,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
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

// Framed charts carry their style inside the page, so that they need one request less.
const theme = readFileSync(
  createRequire(import.meta.url).resolve('@annals/charts/theme.css'),
  'utf8',
)
const themeCss = theme.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')
writeFileSync(join(folder, 'theme-css.ts'), `export const themeCss = ${JSON.stringify(themeCss)}\n`)

function documentsIn(path) {
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const rawSDL = readFileSync(join(path, name), 'utf8')
      return { location: name, rawSDL, document: parse(new Source(rawSDL, name)) }
    })
}
