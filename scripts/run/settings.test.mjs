import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readSettings } from './settings.mjs'

describe('the settings of npm start', () => {
  test('without any, are the embedded database in .data and the two usual ports', () => {
    expect(readSettings({}, '/clone')).toMatchObject({
      databaseUrl: null,
      dataFolder: '/clone/.data',
      wantsDemonstration: true,
      api: { port: 4000, host: '127.0.0.1' },
      web: { port: 3000, host: '127.0.0.1' },
    })
  })

  test('an empty one counts as not set', () => {
    const empty = { DATABASE_URL: '', ANNALS_API_PORT: '', ANNALS_DATA_FOLDER: '' }
    expect(readSettings(empty, '/clone')).toEqual(readSettings({}, '/clone'))
  })

  test.each(['0', '65536', '4000.5', 'http', '-1'])(
    'a port of %s is refused by its name',
    (port) => {
      expect(() => readSettings({ ANNALS_WEB_PORT: port }, '/clone')).toThrow(
        `ANNALS_WEB_PORT is "${port}", which is no port: set it to a number from 1 to 65535.`,
      )
    },
  )

  test('are all described in docs/running.md, and no others are', () => {
    const page = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8')
    const described = page.match(/^\| `.+$/gm).flatMap((row) => row.split('|')[1].match(/[A-Z_]+/g))
    const read = new Set()
    const environment = new Proxy({}, { get: (_, name) => void read.add(name) })
    readSettings(environment, '/clone')
    expect(described.sort()).toEqual([...read].sort())
  })

  test('the demonstration data can be declined, by "off" alone', () => {
    expect(readSettings({ ANNALS_DEMONSTRATION: 'off' }, '/clone').wantsDemonstration).toBe(false)
    expect(() => readSettings({ ANNALS_DEMONSTRATION: 'no' }, '/clone')).toThrow(
      'set it to on or off',
    )
  })
})
