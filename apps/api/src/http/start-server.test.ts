import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createSchema } from 'graphql-yoga'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { type RunningServer, startServer } from './start-server.ts'

interface Deferred {
  readonly promise: Promise<void>
  resolve(): void
}

let api: TestApi
let server: RunningServer
let isAsked: Deferred
let mayAnswer: Deferred

beforeEach(async () => {
  isAsked = deferred()
  mayAnswer = deferred()
  const schema = createSchema({
    typeDefs: 'type Query { slow: String! } type Subscription { ticks: String! }',
    resolvers: {
      Query: {
        slow: async () => {
          isAsked.resolve()
          await mayAnswer.promise
          return 'answered'
        },
      },
      Subscription: {
        ticks: {
          subscribe: async function* () {
            yield { ticks: 'first' }
            await mayAnswer.promise
          },
        },
      },
    },
  })
  api = await startTestApi({ data: 'empty', parts: { schema } })
  server = await startServer(api.api, { host: '127.0.0.1', port: 0, stopTimeoutMs: 30_000 })
})
afterEach(() => api.stop())

test('a stop answers what is under way, and takes nothing new', async () => {
  const underWay = fetch(`${server.url}/graphql?query={slow}`)
  await isAsked.promise
  const stopped = server.stop()
  await expect(fetch(`${server.url}/graphql?query={__typename}`)).rejects.toThrow()
  mayAnswer.resolve()
  expect(await (await underWay).json()).toEqual({ data: { slow: 'answered' } })
  await stopped
})

test('a stop does not wait for subscriptions, which have no end', async () => {
  const events = await fetch(`${server.url}/graphql?query=subscription{ticks}`, {
    headers: { accept: 'text/event-stream' },
  })
  const stopped = server.stop()
  const text = await events.text()
  expect(text).toContain('"ticks":"first"')
  await stopped
  mayAnswer.resolve()
})

test('a stop does not wait for connections that are only kept alive', async () => {
  await (await fetch(`${server.url}/graphql?query={__typename}`)).text()
  await server.stop()
})

test('an idle connection is kept for minutes, so that who keeps it as well seldom meets its end', async () => {
  const { headers } = await fetch(`${server.url}/graphql?query={__typename}`)
  expect(headers.get('keep-alive')).toBe('timeout=300')
  await server.stop()
})

function deferred(): Deferred {
  let resolve = () => undefined as undefined
  const promise = new Promise<void>((done) => {
    resolve = () => {
      done()
      return undefined
    }
  })
  return { promise, resolve }
}
