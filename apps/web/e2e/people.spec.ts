import type { Page } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { testSites } from './setup/environment.ts'
import { openLive } from './setup/test.ts'

const PASSWORD = 'a bridge over the Tumen'
const EMAIL = 'first@annals.test'

// The first administrator joins once; what follows is the administrator's.
test.describe.configure({ mode: 'serial' })

async function trySigningIn(page: Page, password: string, next: string) {
  await openLive(page, `/sign-in?next=${next}`)
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function signIn(page: Page, next = '/people') {
  await trySigningIn(page, PASSWORD, next)
  await page.waitForURL((url) => url.pathname === next)
  await openLive(page, next)
}

async function expectWell(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      expect(await axeFindings(page), `${colorScheme}, ${width} px`).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
  }
}

test('the first administrator joins by the printed link, and is signed in', async ({ page }) => {
  const link = testSites().writing.firstAdministratorLink
  await openLive(page, link)
  await page.getByLabel('Name', { exact: true }).fill('Hopper')
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('Too short')).toBeVisible()
  await expectWell(page)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hopper')
  await expect(page.getByRole('button', { name: 'Signed in as Hopper' })).toBeVisible()
  await expectWell(page)

  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await page.goto('about:blank')
  await openLive(page, link)
  await page.getByLabel('Name', { exact: true }).fill('Eve')
  await page.getByLabel('E-mail').fill('eve@annals.test')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('used already')
})

test('a wrong password is answered without telling which was wrong; the right one leads on', async ({
  page,
}) => {
  await trySigningIn(page, 'not the password', '/people')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'The e-mail or the password is not right',
  )
  await expect(page.getByLabel('E-mail')).toHaveValue(EMAIL)
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await expectWell(page)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and keys')
})

test('who may not see a page is told who may, and comes back to it after signing in', async ({
  page,
  editor,
  visitor,
}) => {
  await openLive(visitor, '/people')
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
    'This page is for administrators',
  )
  await expect(visitor.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2Fpeople',
  )
  await expectWell(visitor)
  await openLive(editor, '/audit')
  await expect(editor.getByText('You are signed in as Ada (Editor)')).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, '/audit')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit log')
})

test('someone is invited as an editor, joins, and loses the role at once', async ({
  page,
  visitor,
}) => {
  await signIn(page)
  await page.getByLabel('Whom it is for').fill('Curie')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('did not reach the server')
  await expect(page.getByLabel('Whom it is for')).toHaveValue('Curie')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  const link = await page.getByLabel('Invitation link').inputValue()
  await openLive(visitor, link)
  await visitor.getByLabel('Name', { exact: true }).fill('Curie')
  await visitor.getByLabel('E-mail').fill('curie@annals.test')
  await visitor.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await visitor.getByRole('button', { name: 'Create account' }).click()
  await expect(visitor.getByText('curie@annals.test · Editor')).toBeVisible()

  await openLive(page, '/people')
  await page.getByLabel('Role of Curie').selectOption('Reader')
  await expect(page.getByText('Curie: Reader')).toBeVisible()
  await visitor.reload()
  await expect(visitor.getByText('curie@annals.test · Reader')).toBeVisible()
})

test('the last administrator stays one', async ({ page }) => {
  await signIn(page)
  await page.getByLabel('Role of Hopper').selectOption('Editor')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('last administrator')
  await expect(page.getByLabel('Role of Hopper')).toHaveValue('ADMINISTRATOR')
})

test('a key is shown once, works with what it allows, and ends when it is revoked', async ({
  page,
  request,
}) => {
  await signIn(page)
  await page.getByRole('button', { name: 'New API key' }).click()
  await page.getByLabel('What it is for').fill('importer')
  await page.getByRole('checkbox', { name: 'Write' }).check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  const secret = await page.getByLabel('Secret').inputValue()
  await expectWell(page)
  // As where the page is not on https.
  await page.evaluate(
    () => void Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  )
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await expect(page.getByText('Mark the text and copy it by hand').first()).toBeVisible()
  const ask = () =>
    request.post('/graphql', {
      headers: { authorization: `Bearer ${secret}` },
      data: { query: '{ viewer { isApiKey canWrite canAdminister } }' },
    })
  expect(await (await ask()).json()).toEqual({
    data: { viewer: { isApiKey: true, canWrite: true, canAdminister: false } },
  })
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await expect(page.getByRole('button', { name: 'New API key' })).toBeFocused()
  await openLive(page, '/people')
  await expect(page.getByText(secret)).toHaveCount(0)
  await expect(page.getByText(/last used .* at \d\d:\d\d UTC$/)).toBeVisible()
  await expectWell(page)

  const revoke = () => page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: 'Revoke importer' }).click()
  await revoke()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('did not reach the server')
  await page.unroute('**/graphql')

  await page.getByRole('button', { name: 'Revoke importer' }).click()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await revoke()
  await expect(page.getByRole('main').getByText(/^Revoked/)).toBeVisible()
  expect((await ask()).status()).toBe(401)
})

test('the audit log tells what was done about people and keys, and to events', async ({ page }) => {
  await signIn(page, '/audit')
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries.filter({ hasText: 'Hopper · revoked the key importer' })).toBeVisible()
  await expect(entries.filter({ hasText: 'Hopper · changed the role of Curie' })).toContainText(
    'Editor → Reader',
  )
  await expectWell(page)
  await page.getByRole('link', { name: 'Events and evidence' }).click()
  await expect(entries.filter({ hasText: 'Recorded · event' }).first()).toBeVisible()
  await expectWell(page)
})
