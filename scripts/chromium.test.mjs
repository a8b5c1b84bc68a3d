import { expect, test } from '@jest/globals'
import { findChromium } from './chromium.mjs'

test('CHROMIUM_PATH is taken before all else', () => {
  const environment = { CHROMIUM_PATH: process.execPath, PATH: '' }
  expect(findChromium(environment, { mayInstall: false })).toBe(process.execPath)
})

test('a CHROMIUM_PATH that names no program fails instead of being passed over', () => {
  const environment = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' }
  expect(() => findChromium(environment, { mayInstall: true })).toThrow(
    'CHROMIUM_PATH names /nowhere/chromium, which is no program',
  )
})

test('no Chromium, and no right to install one, fails with what to do', () => {
  expect(() => findChromium({ PATH: '/nowhere' }, { mayInstall: false })).toThrow(
    /install it \(apt-get install chromium\), or name one in CHROMIUM_PATH/,
  )
})
