import { expect, test } from '@jest/globals'
import { isPage } from './is-page.ts'

const SITE = 'https://annals.example'

test.each(['/', '/?q=Kim', '/events/soviet-collapse', '/timelines/a-b#event-2', '/reportsabout'])(
  '%s is a page',
  (path) => {
    expect(isPage(SITE + path)).toBe(true)
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
  expect(isPage(SITE + path)).toBe(false)
})
