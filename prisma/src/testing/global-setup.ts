import { startTestServer, type TestServer } from './test-server.ts'

declare global {
  var annalsTestServer: TestServer | undefined
}

/** Jest's global set-up: a server for this run, unless one is named by whoever started it. */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export
export default async function setUp(): Promise<void> {
  if (process.env.ANNALS_TEST_SERVER) return
  globalThis.annalsTestServer = await startTestServer(process.env.DATABASE_URL)
  Object.assign(process.env, globalThis.annalsTestServer.environment)
}
