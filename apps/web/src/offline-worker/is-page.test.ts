import { expect, test } from '@jest/globals'
import { isPage } from './is-page.ts'

const opened = (path: string) => ({
  mode: 'navigate' as const,
  method: 'GET',
  url: `https://annals.example${path}`,
})

test.each(['/', '/?q=Kim', '/events/soviet-collapse', '/timelines/a-b#event-2', '/reportsabout'])(
  '%s is a page',
  (path) => {
    expect(isPage(opened(path))).toBe(true)
  },
)

test.each([
  '/charts/arms.csv',
  '/charts/arms.svg?width=640',
  '/embed/arms',
  '/reports/selection?form=xlsx',
  '/graphql',
  '/auth/sign-out',
])('%s is none: whoever opens it wants no page in its place', (path) => {
  expect(isPage(opened(path))).toBe(false)
})

test('what a page asks for on its own is none', () => {
  expect(isPage({ ...opened('/'), mode: 'cors' })).toBe(false)
  expect(isPage({ ...opened('/'), method: 'POST' })).toBe(false)
})
