import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql'
import { schema } from './schema.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

describe('the contract', () => {
  test('packages/schema/schema.graphql is what the code has: run `npm run schema -w @annals/api`', () => {
    const file = new URL('../../../packages/schema/schema.graphql', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(`${printSchema(schema)}\n`)
  })

  test('every type, field, argument and value is described', () => {
    const missing: string[] = []
    const check = (name: string, thing: { description?: string | null | undefined }) => {
      if (!thing.description) missing.push(name)
    }
    for (const type of types) {
      check(type.name, type)
      if (isEnumType(type) && !SPEAK_FOR_THEMSELVES.includes(type.name))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field)
          if ('args' in field)
            for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name}:)`, arg)
        }
    }
    expect(missing).toEqual([])
  })

  test('whatever is stored is read in SQL, field by field', () => {
    const node = schema.getType('Node')
    if (!isInterfaceType(node)) throw new Error('Node is missing')
    const unread = schema
      .getPossibleTypes(node)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => field.extensions.sql === undefined)
      .map(({ type, field }) => `${type.name}.${field.name}: ${getNamedType(field.type).name}`)
    expect(unread).toEqual([])
  })
})

const SPEAK_FOR_THEMSELVES = ['Precision', 'Interval', 'EntityKind']
