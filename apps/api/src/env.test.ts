import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readEnv, SettingError, settingDefaults } from './env.ts'

const DATABASE_URL = 'postgresql://annals@localhost/annals'

test('docs/settings.md has every setting with its default, and no other', () => {
  const text = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')
  const documented = new Map(
    [...text.matchAll(/^\| `([A-Z_]+)` *\| (?:`([^`]*)`)? *\|/gm)].map(([, name, value = '']) => [
      name,
      value,
    ]),
  )
  const actual = new Map([...settingDefaults()].map(([name, value]) => [name, value ?? '']))
  expect(documented).toEqual(actual)
})

test('a setting that cannot be used is named', () => {
  expect(() => readEnv({ DATABASE_URL, ANNALS_API_PORT: 'http' })).toThrow(SettingError)
  expect(() => readEnv({ DATABASE_URL, ANNALS_API_PORT: 'http' })).toThrow(/ANNALS_API_PORT/)
  expect(() => readEnv({})).toThrow(/DATABASE_URL/)
})

test('lists are separated by commas, switches are on and off', () => {
  const settings = readEnv({
    DATABASE_URL,
    ANNALS_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8',
    ANNALS_ONLY_TRUSTED_DOCUMENTS: 'on',
  })
  expect(settings.trustedProxies).toEqual(['loopback', '10.0.0.0/8'])
  expect(settings.onlyTrustedDocuments).toBe(true)
})
