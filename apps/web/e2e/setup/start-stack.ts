import { createRequire } from 'node:module'
import { join } from 'node:path'
import { seedDemonstration } from '@annals/prisma/seed'
import { createTestDatabase } from '@annals/prisma/testing'
import { chromiumPath } from './environment.ts'
import { freePort } from './free-port.ts'
import { inviteEditors, type SignedIn } from './people.ts'
import { type RunningProcess, startProcess } from './running-process.ts'

const web = join(import.meta.dirname, '../..')

export interface Stack {
  readonly siteUrl: string
  readonly apiUrl: string
  /** Those who were asked for, signed in. */
  readonly people: readonly SignedIn[]
  /** What the first start prints: whoever opens it becomes the administrator, once. */
  readonly firstAdministratorLink: string
}

interface StackOptions {
  /** The names of those who are signed in as editors. */
  readonly editors: readonly string[]
  /** Further settings of the API. */
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * The whole product on free ports over a throwaway database with the demonstration data. Every process
 * goes into `running` as soon as it runs, so that a start that fails leaves none behind.
 */
export async function startStack(
  running: RunningProcess[],
  { editors, environment = {} }: StackOptions,
): Promise<Stack> {
  const database = await createTestDatabase()
  await seedDemonstration(database.prisma, { now: new Date('2022-08-17T09:00:00Z') })
  const signUp = await inviteEditors(database.prisma, editors)
  await database.prisma.$disconnect()
  const [apiPort, webPort] = [await freePort(), await freePort()]
  const apiUrl = `http://127.0.0.1:${apiPort}`
  const siteUrl = `http://127.0.0.1:${webPort}`
  const api = await startProcess({
    args: ['dist/main.js'],
    cwd: join(web, '../api'),
    env: {
      DATABASE_URL: database.url,
      ANNALS_API_PORT: String(apiPort),
      ANNALS_WEB_URL: siteUrl,
      ANNALS_SIGN_IN_ATTEMPTS: '0',
      ANNALS_LOG_LEVEL: 'warn',
      ANNALS_CHROMIUM_PATH: chromiumPath(),
      ...environment,
    },
    readyUrl: `${apiUrl}/health/ready`,
  })
  running.push(api)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  running.push(
    await startProcess({
      args: [next, 'start', '--port', String(webPort), '--hostname', '127.0.0.1'],
      cwd: web,
      env: { ANNALS_API_URL: apiUrl, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      readyUrl: siteUrl,
    }),
  )
  const people = await signUp(siteUrl)
  // Printed once it listens; by now the dashboard has started as well.
  const firstAdministratorLink = api.output().match(/https?:\S+\/join#\S+/)?.[0]
  if (firstAdministratorLink === undefined) throw new Error(`No link to join by:\n${api.output()}`)
  return { siteUrl, apiUrl, people, firstAdministratorLink }
}
