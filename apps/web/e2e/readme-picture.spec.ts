import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { writesPictures } from './setup/environment.ts'
import { waitForOwnFonts } from './setup/own-fonts.ts'
import { expect, openLive, test } from './setup/test.ts'

const picture = join(import.meta.dirname, '../../../docs/images/dashboard.png')

test.use({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' })

/** Every run takes it; `ANNALS_WRITE_PICTURES=on` puts it into README.md. */
test('the picture in README.md is one of the real page', async ({ page }, info) => {
  await waitForOwnFonts(page)
  await openLive(page, '/')
  await expect(page.getByRole('group', { name: /^Timeline of \d+ events/ })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const taken = info.outputPath('dashboard.png')
  await page.screenshot({ path: taken, animations: 'disabled' })
  if (writesPictures()) copyFileSync(taken, picture)
  expect(existsSync(picture)).toBe(true)
})
