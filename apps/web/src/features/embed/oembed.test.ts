import { expect, test } from '@jest/globals'
import { oembedTarget } from './oembed.ts'

const SITES = ['https://annals.example']

test.each([
  ['a chart by its page', '/charts/trade', { form: 'frame', chart: 'trade' }],
  ['a chart by its frame', '/embed/trade/', { form: 'frame', chart: 'trade' }],
  ['a chart by its picture', '/charts/trade.png', { form: 'png', chart: 'trade' }],
  ['letters of any script', '/charts/%ED%8F%89', { form: 'frame', chart: '평' }],
])('an address names %s', (_what, path, target) => {
  expect(oembedTarget(`https://annals.example${path}`, SITES)).toMatchObject(target)
})

test.each([
  ['no encoding', 'https://annals.example/charts/%E0%A4%A'],
  ['of another site', 'https://elsewhere.example/charts/trade'],
  ['of another page', 'https://annals.example/events/trade'],
  ['none at all', 'https://annals.example/charts/'],
])('an address that is %s names nothing', (_what, address) => {
  expect(oembedTarget(address, SITES)).toBeNull()
})
