import { startTestServer } from '@annals/prisma/testing'
import { addToEnvironment, announceSites, databaseServerUrl } from './environment.ts'
import type { RunningProcess } from './running-process.ts'
import { startStack } from './start-stack.ts'

/** One product that tests only read, and one that they write to: counts of the first stay as they are. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await startTestServer(databaseServerUrl())
  const running: RunningProcess[] = []
  const tearDown = async () => {
    for (const each of running.reverse()) await each.stop()
    await server.stop()
  }
  try {
    addToEnvironment(server.environment)
    announceSites({
      reading: await startStack(running, { editors: [] }),
      writing: await startStack(running, { editors: ['Ada', 'Grace'] }),
    })
  } catch (error) {
    await tearDown()
    throw error
  }
  return tearDown
}
