import { expect, test } from '@jest/globals'
import { nodeVersionProblem } from './node-version.mjs'

test('Node 20.19 and newer will do', () => {
  for (const version of ['20.19.0', '22.0.0', '24.1.0'])
    expect(nodeVersionProblem(version)).toBeNull()
})

test('an older Node gets one line that says what to install', () => {
  expect(nodeVersionProblem('20.18.3')).toMatch(
    /^Annals needs Node 20\.19 or newer, and this is 20\.18\.3: install [^\n]+$/,
  )
})
