import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'

const PAGES = [
  ['/people', 'administrators'],
  ['/audit', 'administrators'],
  ['/events/new', 'editors'],
  ['/events/victory-over-japan/edit', 'editors'],
  ['/edit/actors/new', 'editors'],
  ['/edit/actors/soviet-union', 'editors'],
] as const

test('a visitor of a page that is not for everybody is answered 401 and asked to sign in, and comes back', async ({
  visitor,
}) => {
  for (const [path, whom] of PAGES) {
    const answer = await visitor.goto(path)
    expect(answer?.status(), path).toBe(401)
    await expect(visitor.getByRole('heading', { level: 1 })).toContainText(whom)
    await expect(visitor.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      `/sign-in?next=${encodeURIComponent(path)}`,
    )
    expect(await axeFindings(visitor), path).toEqual([])
  }
})

test('an editor is answered 403 at the pages of administrators, and told as whom', async ({
  editor,
}) => {
  for (const path of ['/people', '/audit']) {
    const answer = await editor.goto(path)
    expect(answer?.status(), path).toBe(403)
    await expect(editor.getByRole('heading', { level: 1 })).toContainText('administrators')
    await expect(editor.getByRole('main')).toContainText('Ada')
    await expect(editor.getByRole('button', { name: 'Sign out' })).toBeVisible()
    expect(await axeFindings(editor), path).toEqual([])
  }
  expect((await editor.goto('/events/new'))?.status()).toBe(200)
})
