import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase } from '@annals/prisma/testing'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('./start.mjs', import.meta.url))
let dataFolder
let running

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'annals-start-'))
  running = []
})

afterEach(async () => {
  for (const each of running) await each.interrupt()
  await rm(dataFolder, { recursive: true })
})

describe('npm start', () => {
  test('brings up database, API and dashboard with the demonstration data, and Ctrl-C ends all of them', async () => {
    const first = await start({ ANNALS_DATA_FOLDER: dataFolder })
    await first.ready()
    expect(first.said()).toContain(`http://localhost:${first.api}/graphql`)
    expect(first.said()).toContain(`http://localhost:${first.web}`)
    const shown = await titles(first)
    expect(shown).toContain('Soviet Union')
    expect(await (await fetch(`http://localhost:${first.web}/`)).text()).toContain('Soviet Union')
    const postgres = await postmasterOf(first)

    expect(await first.interrupt()).toEqual({ code: 0, signal: null })
    for (const port of [first.api, first.web, postgres.port]) expect(await isFree(port)).toBe(true)
    expect(() => process.kill(postgres.pid, 0)).toThrow('ESRCH')

    const second = await start({ ANNALS_DATA_FOLDER: dataFolder })
    await second.ready()
    expect(second.said()).not.toContain('Loaded the demonstration data')
    expect(await titles(second)).toBe(shown)
  })

  test('in a folder that another one holds says so in one line, and ends nothing of the other', async () => {
    const first = await start({ ANNALS_DATA_FOLDER: dataFolder })
    await first.ready()
    const other = await start({ ANNALS_DATA_FOLDER: dataFolder })
    expect(await other.end()).toEqual({ code: 1, signal: null })
    expect(other.said()).toMatch(
      /^Annals already runs in this folder [^\n]+ stop it first[^\n]+\n$/m,
    )
    expect(await titles(first)).toContain('Soviet Union')
  })

  test('ends everything, and with a failure, when its database ends', async () => {
    const first = await start({ ANNALS_DATA_FOLDER: dataFolder })
    await first.ready()
    process.kill((await postmasterOf(first)).pid, 'SIGINT')
    expect(await first.end()).toEqual({ code: 1, signal: null })
    expect(first.said()).toContain('The embedded PostgreSQL ended: start again; its data is kept.')
    for (const port of [first.api, first.web]) expect(await isFree(port)).toBe(true)
  })

  test('interrupted while it still starts ends as cleanly', async () => {
    const first = await start({ ANNALS_DATA_FOLDER: dataFolder })
    await first.says('Starting …')
    expect(await first.interrupt()).toEqual({ code: 0, signal: null })
    expect(first.said()).not.toContain('Ctrl-C stops everything.')
    for (const port of [first.api, first.web]) expect(await isFree(port)).toBe(true)
  })

  test('uses the database of DATABASE_URL, and leaves it running', async () => {
    const own = await createTestDatabase()
    const first = await start({ DATABASE_URL: own.url, ANNALS_DEMONSTRATION: 'off' })
    await first.ready()
    expect(await titles(first)).toBe('')
    await first.interrupt()
    expect(await own.prisma.event.count()).toBe(0)
    await own.drop()
  })

  test('without a database at DATABASE_URL says so in one line', async () => {
    const port = await freePort()
    const first = await start({ DATABASE_URL: `postgresql://me@127.0.0.1:${port}/annals` })
    expect(await first.end()).toEqual({ code: 1, signal: null })
    expect(first.said()).toContain(
      `\nThe database 127.0.0.1:${port}/annals of DATABASE_URL can't be used: nothing listens there: start PostgreSQL, or mend DATABASE_URL.\n`,
    )
  })
})

/** `npm start` on two free ports. */
async function start(environment) {
  const [api, web] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      ANNALS_API_PORT: String(api),
      ANNALS_WEB_PORT: String(web),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
    })
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const process_ = {
    api,
    web,
    dataFolder: environment.ANNALS_DATA_FOLDER,
    said: () => text,
    end: () => ended,
    interrupt: () => {
      child.kill('SIGINT')
      return ended
    },
    says: (words) =>
      Promise.race([
        hears(child.stdout, () => text.includes(words)),
        ended.then(() => {
          throw new Error(`npm start ended and never said "${words}": ${text}`)
        }),
      ]),
    ready: () => process_.says('Ctrl-C stops everything.'),
  }
  running.push(process_)
  return process_
}

async function hears(stream, isThere) {
  while (!isThere()) await once(stream, 'data')
}

async function titles({ api }) {
  const response = await fetch(`http://localhost:${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ events(first: 50) { edges { node { title } } } }' }),
  })
  const { data } = await response.json()
  return data.events.edges.map(({ node }) => node.title).join('\n')
}

async function postmasterOf(process_) {
  const folder = /^ +Data +(.+)$/m.exec(process_.said())[1]
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

async function isFree(port) {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  const [error] = await Promise.race([once(server, 'listening'), once(server, 'error')])
  server.close()
  return error === undefined
}
