import { expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { pino } from 'pino'
import { sql } from '../sql/sql.ts'
import { startTestApi } from '../testing/start-test-api.ts'

async function askFor(field: string, environment: Record<string, string> = {}) {
  const lines: Record<string, unknown>[] = []
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
  const schema = createSchema({
    typeDefs: 'type Query { secret: String expected: String slow: String fine: String }',
    resolvers: {
      Query: {
        secret: () => {
          throw new Error('password of the database: hunter2')
        },
        expected: () => {
          throw new GraphQLError('Give another one.', { extensions: { code: 'WRONG_ONE' } })
        },
        slow: () => api.database.readRows(sql`SELECT pg_sleep(10)`),
        fine: () => 'fine',
      },
    },
  })
  const api = await startTestApi({ data: 'empty', environment, log, parts: { schema } })
  const answer = await api.query(`{ fine ${field} }`)
  await api.stop()
  const text = JSON.stringify(answer)
  return { ...answer, text, lines, error: answer.errors[0] }
}

test('an unexpected error is answered with nothing but an id, under which the log has it whole', async () => {
  const { error, text, lines, headers } = await askFor('secret')
  expect(text).not.toContain('hunter2')
  expect(error?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
  expect(error?.path).toEqual(['secret'])
  const errorId = error?.extensions?.errorId
  const whole = lines.find((line) => line.errorId === errorId)
  expect(JSON.stringify(whole)).toContain('hunter2')
  const request = lines.find((line) => line.msg === 'request')
  expect(request).toMatchObject({
    requestId: headers.get('x-request-id'),
    errorIds: [errorId],
    errorCodes: ['INTERNAL_SERVER_ERROR'],
  })
})

test('an expected error is answered as it is, and is no failure of HTTP where data came with it', async () => {
  const { error, status, data } = await askFor('expected')
  expect(error).toMatchObject({ message: 'Give another one.', extensions: { code: 'WRONG_ONE' } })
  expect(status).toBe(200)
  expect(data).toEqual({ fine: 'fine', expected: null })
})

test('what PostgreSQL has no time for is answered with 503, and what to do', async () => {
  const api = await startTestApi({
    data: 'empty',
    environment: { ANNALS_STATEMENT_TIMEOUT_MS: '100' },
  })
  const { status, errors } = await api.prisma.$transaction(async (database) => {
    await database.$executeRaw`LOCK TABLE event`
    return api.query('{ events { totalCount } }')
  })
  expect(status).toBe(503)
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('Narrow the filter or ask for less.'),
    extensions: { code: 'STATEMENT_TIMEOUT', measured: 100, limit: 100 },
  })
  await api.stop()
})

test("PostgreSQL's time limit is named, with the limit", async () => {
  const { error } = await askFor('slow', { ANNALS_STATEMENT_TIMEOUT_MS: '100' })
  expect(error?.extensions).toMatchObject({ code: 'STATEMENT_TIMEOUT', limit: 100 })
})
