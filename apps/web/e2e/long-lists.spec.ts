import { expect, test } from './setup/editor-test.ts'
import { recordEvent } from './setup/record-event.ts'
import { openLive } from './setup/test.ts'
import { write } from './setup/write.ts'

const SENTENCES = Array.from({ length: 210 }, (_, at) => `Ship ${at} came in on day ${at}.`)

test('more claims than fit stand on further pages of the event, and marked in the text all at once', async ({
  editor: page,
}) => {
  const source = await write(page, 'createSource', 'source', {
    title: 'The harbour log of 210 ships',
    text: SENTENCES.join(' '),
  })
  const event = await write(page, 'createEvent', 'event', {
    title: 'Two hundred and ten ships came in',
    date: '1907',
    // The last first: a text is read from its beginning all the same.
    citations: SENTENCES.toReversed().map((quote) => ({ source: source.id, quote })),
  })
  await openLive(page, `/events/${event.slug}`)
  const claims = page.getByRole('region', { name: 'What the sources say' }).getByRole('article')
  await expect(claims).toHaveCount(50)
  const pages = page.getByRole('navigation', { name: 'Claims' })
  await expect(pages).toContainText('50 of 210')
  await expect(claims.first()).toContainText('Ship 209 came in')
  await pages.getByRole('link', { name: 'Next page' }).click()
  await expect(claims.first()).toContainText('Ship 159 came in')

  await openLive(page, `/sources/${source.slug}`)
  await expect(page.locator('a[id^="mark-"]')).toHaveCount(210)
  const listed = page.getByRole('region', { name: 'Evidence for 1 event' }).getByRole('listitem')
  await expect(listed).toHaveCount(210)
  await expect(listed.first()).toContainText('Ship 0 came in')

  await openLive(page, `/events/${event.slug}/edit`)
  await expect(page.getByText('Further claims are not shown here')).toBeVisible()
})

test('a timeline of many events is told in chapters, and loses none when its order is saved', async ({
  editor: page,
  visitor,
}) => {
  test.setTimeout(120_000)
  const slugs: string[] = []
  for (let at = 0; at < 102; at++) {
    const year = 1800 + at
    slugs.push(await recordEvent(page, { title: `Tide ${year}`, date: `${year}`, publish: true }))
  }
  const timeline = await write(page, 'createTimeline', 'timeline', {
    title: 'Tides',
    publish: true,
  })
  await write(page, 'setTimelineEvents', 'timeline', {
    id: timeline.id,
    expectedVersion: timeline.version,
    events: slugs.map((event) => ({ event })),
  })

  await openLive(page, `/edit/timelines/${timeline.slug}`)
  const order = page.getByRole('region', { name: 'Its events, in order' })
  await expect(order.getByRole('listitem')).toHaveCount(102)
  await order.getByRole('button', { name: 'Move up: Tide 1801' }).click()
  await order.getByRole('button', { name: 'Save the order' }).click()
  await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible()

  await openLive(visitor, `/timelines/${timeline.slug}`)
  const chapters = visitor.getByRole('navigation', { name: 'Chapters of the story' })
  await expect(chapters).toContainText('100 of 102')
  const slide = visitor.locator('li[aria-current="step"]')
  await expect(slide).toContainText('Tide 1801')
  await visitor.keyboard.press('ArrowRight')
  await expect(slide).toContainText('Tide 1800')
  await chapters.getByRole('link', { name: 'Next page' }).click()
  await expect(slide).toContainText('Tide 1900')
  await expect(visitor.getByText('1 of 2', { exact: true })).toBeVisible()
})

test('a long history has pages of its own', async ({ editor: page }) => {
  const event = await write(page, 'createEvent', 'event', {
    title: 'A much mended event',
    date: '1908',
  })
  for (let version = 1; version <= 22; version++)
    await write(page, 'updateEvent', 'event', {
      id: event.id,
      expectedVersion: version,
      summary: `Mended ${version} times.`,
    })
  await openLive(page, `/events/${event.slug}`)
  const changes = page.getByRole('complementary').locator('time')
  await expect(changes).toHaveCount(20)
  const pages = page.getByRole('navigation', { name: 'History' })
  await pages.getByRole('link', { name: 'Next page' }).focus()
  await page.keyboard.press('Enter')
  await expect(changes).toHaveCount(3)
  // The link that was followed is gone, and the focus is on the way back.
  await expect(pages.getByRole('link', { name: 'Previous page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(changes).toHaveCount(20)
  await expect(pages.getByRole('link', { name: 'Next page' })).toBeFocused()
})

test('each of two claims that quote the same words is led to in the text', async ({
  editor: page,
}) => {
  const source = await write(page, 'createSource', 'source', {
    title: 'The log of one morning',
    text: 'In May 1911 the mill burned.',
  })
  const citations = [{ source: source.id, quote: 'In May 1911 the mill burned.' }]
  const date = '1911-05'
  const [fire, fight] = [
    await write(page, 'createEvent', 'event', { title: 'The mill burns', date, citations }),
    await write(page, 'createEvent', 'event', { title: 'The fire is fought', date, citations }),
  ]
  for (const { slug } of [fire, fight]) {
    await openLive(page, `/events/${slug}`)
    await page.getByRole('link', { name: 'Show in the text' }).click()
    await expect(page).toHaveURL(/#mark-/)
    await expect(page.locator(':target')).toHaveCount(1)
  }
})

test('a filter too rare to be counted goes by its name', async ({ editor: page }) => {
  const actor = await write(page, 'createActor', 'actor', {
    name: 'Quiet Co-operative',
    kind: 'ORGANISATION',
  })
  await openLive(page, `/?actors=${actor.slug}`)
  await expect(page.getByRole('button', { name: 'Remove Quiet Co-operative' })).toBeVisible()
})
