import { readFileSync } from 'node:fs'
import graphql from '@graphql-eslint/eslint-plugin'
import { buildSchema, isObjectType } from 'graphql'

const file = new URL('schema.graphql', import.meta.url)

/** What GraphQL's own linter recommends for a schema, and what Relay asks of one. */
export default [
  {
    files: ['*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: file.pathname } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Values (a date, a bucket, a page) have no identity of their own; whatever is a Node has one.
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: typesOfValues() } }],
      // A short, whole list is plain; what may grow without end is a connection.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
]

function typesOfValues() {
  return Object.values(buildSchema(readFileSync(file, 'utf8')).getTypeMap())
    .filter(
      (type) => isObjectType(type) && type.getInterfaces().every(({ name }) => name !== 'Node'),
    )
    .map(({ name }) => name)
}
