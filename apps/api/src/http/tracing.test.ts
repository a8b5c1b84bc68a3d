import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { startTestApi } from '../testing/start-test-api.ts'
import { openTracing } from './tracing.ts'

interface OtlpSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
}

test("a request's trace goes on from the caller's, with its SQL inside, to the collector", async () => {
  const spans: OtlpSpan[] = []
  const collector = createServer(async (request, response) => {
    const { resourceSpans } = JSON.parse(Buffer.concat(await request.toArray()).toString())
    spans.push(...resourceSpans[0].scopeSpans[0].spans)
    response.end('{}')
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', () => resolve()))
  const { port } = collector.address() as AddressInfo
  const tracing = openTracing(`http://127.0.0.1:${port}/v1/traces`)
  const api = await startTestApi({ parts: { tracing } })
  const caller = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' }
  await api.data('{ events(first: 1) { edges { node { title } } } }', undefined, {
    headers: { traceparent: `00-${caller.trace}-${caller.span}-01` },
  })
  await tracing.end()
  await api.stop()
  await new Promise<void>((resolve) => collector.close(() => resolve()))

  const request = spans.find(({ name }) => name === 'POST /graphql')
  expect(request).toMatchObject({ traceId: caller.trace, parentSpanId: caller.span })
  expect(spans.find(({ name }) => name === 'SQL')).toMatchObject({
    traceId: caller.trace,
    parentSpanId: request?.spanId,
  })
})
