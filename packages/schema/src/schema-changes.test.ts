import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { schemaChanges } from './schema-changes.ts'

const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

test('a field that is gone, and an argument that became required, break clients', async () => {
  const before = 'type Query { event(id: ID, slug: String): String events: String }'
  const after = 'type Query { event(id: ID!, slug: String): String }'
  expect(await schemaChanges(before, after)).toEqual([
    expect.objectContaining({
      isBreaking: true,
      message: expect.stringMatching(/'events' was removed/),
    }),
    expect.objectContaining({ isBreaking: true, message: expect.stringMatching(/ID!/) }),
  ])
})

test('a new enum value is dangerous; a new field is neither', async () => {
  const before = 'enum Status { DRAFT } type Query { status: Status }'
  const after = 'enum Status { DRAFT DELETED } type Query { status: Status title: String }'
  const changes = await schemaChanges(before, after)
  expect(changes.map(({ isBreaking, isDangerous }) => [isBreaking, isDangerous])).toEqual([
    [false, true],
    [false, false],
  ])
})

test('the schema against itself has no changes', async () => {
  expect(await schemaChanges(schema, schema)).toEqual([])
})
