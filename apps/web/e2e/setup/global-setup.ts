import { createRequire } from 'node:module'
import { join } from 'node:path'
import { seedDemonstration } from '@annals/prisma/seed'
import { createTestDatabase, startTestServer } from '@annals/prisma/testing'
import { addToEnvironment, announceSite, databaseServerUrl } from './environment.ts'
import { freePort } from './free-port.ts'
import { type RunningProcess, startProcess } from './running-process.ts'

const web = join(import.meta.dirname, '../..')

/** The whole product on free ports over a throwaway database with the demonstration data. */
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
    const database = await createTestDatabase()
    await seedDemonstration(database.prisma, { now: new Date('2022-08-17T09:00:00Z') })
    await database.prisma.$disconnect()
    const [apiPort, webPort] = [await freePort(), await freePort()]
    const apiUrl = `http://127.0.0.1:${apiPort}`
    running.push(
      await startProcess({
        args: ['dist/main.js'],
        cwd: join(web, '../api'),
        env: {
          DATABASE_URL: database.url,
          ANNALS_API_PORT: String(apiPort),
          ANNALS_LOG_LEVEL: 'warn',
        },
        readyUrl: `${apiUrl}/health/ready`,
      }),
    )
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
    const siteUrl = `http://127.0.0.1:${webPort}`
    running.push(
      await startProcess({
        args: [next, 'start', '--port', String(webPort), '--hostname', '127.0.0.1'],
        cwd: web,
        env: { ANNALS_API_URL: apiUrl, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        readyUrl: siteUrl,
      }),
    )
    announceSite(siteUrl)
  } catch (error) {
    await tearDown()
    throw error
  }
  return tearDown
}
