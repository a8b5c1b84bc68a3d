import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

builder.scalarType('DateTime', {
  description:
    'An instant as RFC 3339 text in UTC, "2022-08-16T09:30:00.000Z". For when something was recorded; the dates of events are EventDate objects.',
  serialize: (value) => value,
  parseValue: (value) => {
    const instant = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : null
    if (instant !== null && !Number.isNaN(instant.getTime())) return instant
    throw new GraphQLError('A DateTime is an RFC 3339 instant, such as "2022-08-16T09:30:00Z".')
  },
})

builder.scalarType('BigInt', {
  description:
    'A signed 64-bit whole number as decimal text, since JSON numbers lose digits beyond 2^53.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if ((typeof value === 'string' && /^-?\d{1,19}$/.test(value)) || Number.isSafeInteger(value)) {
      const number = BigInt(value as string | number)
      if (BigInt.asIntN(64, number) === number) return number
    }
    throw new GraphQLError(
      'A BigInt is a signed 64-bit whole number as decimal text, such as "-62135596800".',
    )
  },
})

builder.scalarType('JSON', {
  description: 'Any JSON value, whose form the field describes.',
  serialize: (value) => value,
  parseValue: (value) => value,
})

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$/
