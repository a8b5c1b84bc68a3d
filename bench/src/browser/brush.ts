import type { Page } from 'puppeteer-core'

export interface Brushed {
  /** Ms from letting the pointer go until the frame that shows every chart of the new range is drawn. */
  readonly drawn: number
  /** Ms from letting it go until the API's last answer began to come; null: the page had the answer. */
  readonly answered: number | null
  /** Ms of tasks that held the page up in between, where one took 50 or more. */
  readonly busy: number
}

/** Opens the overview as on a usual screen, and has its charts live. */
export async function openOverview(page: Page, url: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 800 })
  await page.evaluateOnNewDocument(watchBrushes)
  await page.goto(url, { waitUntil: 'load' })
  await page.hover(HISTOGRAM)
  await page.waitForSelector(`${HISTOGRAM} [role="slider"]`)
  await page.waitForFunction((selector) => !document.querySelector(selector), {}, STILL)
}

/** Drags over a part of the histogram, given as shares of its width. */
export async function brush(
  page: Page,
  [from, to]: readonly [from: number, to: number],
): Promise<Brushed> {
  const box = await (await page.waitForSelector(HISTOGRAM))?.boundingBox()
  if (!box) throw new Error('The overview shows no histogram.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + from * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + to * box.width, y, { steps: 5 })
  await page.mouse.up()
  const measured = await page.waitForFunction(() => window.brushed?.shift(), { polling: 20 })
  return (await measured.jsonValue()) as Brushed
}

const HISTOGRAM = 'svg.annals-chart-brush'
const STILL = `[data-still] ${HISTOGRAM}`

declare global {
  interface Window {
    brushed?: Brushed[]
  }
}

/** Runs in the page: notes each brush once the overview, which says that it is busy, no longer is. */
function watchBrushes(): void {
  window.brushed = []
  let letGoAt: number | null = null
  let answeredAt = 0
  let tasks: PerformanceEntry[] = []
  const send = window.fetch
  window.fetch = async (...request) => {
    const response = await send(...request)
    if (new URL(response.url).pathname === '/graphql') answeredAt = performance.now()
    return response
  }
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      letGoAt = timeStamp
      tasks = []
    },
    { capture: true },
  )
  const observer = new MutationObserver((changes) => {
    const wasBusy = changes.some(
      ({ target, oldValue }) =>
        oldValue === 'true' && (target as Element).getAttribute('aria-busy') === 'false',
    )
    const from = letGoAt
    if (!wasBusy || from === null) return
    letGoAt = null
    requestAnimationFrame(() => {
      // A message comes once the frame that this callback belongs to has been drawn.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        window.brushed?.push({
          drawn: performance.now() - from,
          answered: answeredAt < from ? null : answeredAt - from,
          busy: tasks.reduce((sum, { duration }) => sum + duration, 0),
        })
      }
      port2.postMessage(null)
    })
  })
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
    attributeOldValue: true,
  })
}
