/** Writes the contract, packages/schema/schema.graphql, as the code has it now: `npm run schema`. */
import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from './schema.ts'

const file = new URL('../../../packages/schema/schema.graphql', import.meta.url)
writeFileSync(file, `${printSchema(schema)}\n`)
