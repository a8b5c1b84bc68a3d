/**
 * What runs inside a framed chart, in a few kilobytes: it tells the host how high the chart is, asks
 * for the picture at the width that the host gives, and brings the interactive chart when somebody
 * points at it or reaches it by keyboard.
 */
import { heightMessages } from '@annals/embed-script'

const { slug = '', address = '', pymId } = document.body.dataset
const place = document.querySelector<HTMLElement>('[data-picture]')
let isLive = false
let askedWidth = 0

new ResizeObserver(tellHeight).observe(document.documentElement)
addEventListener('load', tellHeight)
if (place !== null) {
  new ResizeObserver(() => void fitWidth(place)).observe(place)
  // Browsers keep observers of a frame that is below the fold asleep, and it would grow when it is scrolled to.
  addEventListener('load', () => void fitWidth(place))
  // Without scripts there is nothing to reach here.
  place.tabIndex = 0
  place.setAttribute('role', 'group')
  place.setAttribute('aria-label', document.title)
  wakeWhenUsed(place)
}

function wakeWhenUsed(place: HTMLElement): void {
  for (const sign of ['pointermove', 'pointerdown', 'focusin'] as const) {
    place.addEventListener(sign, () => void goLive(place), { once: true, passive: true })
  }
}

function tellHeight(): void {
  if (parent === window) return
  // The body's own height: the document's is never less than the frame's, so it could not shrink.
  const height = Math.ceil(document.body.getBoundingClientRect().height)
  for (const message of heightMessages(slug, height, pymId || slug)) {
    parent.postMessage(message, '*')
  }
}

/** Widths are asked for in steps, so that caches can answer many hosts alike. */
const STEP = 40

/** Draws the picture anew where the host's width would shrink or stretch its words. */
async function fitWidth(place: HTMLElement): Promise<void> {
  const pictures = [...place.querySelectorAll<SVGSVGElement>('svg[data-theme-of]')]
  const [first] = pictures
  const room = place.clientWidth
  if (isLive || first === undefined || room === 0) return
  const width = Math.max(240, Math.ceil(room / STEP) * STEP)
  if (width === (askedWidth || first.viewBox.baseVal.width)) return
  askedWidth = width
  const isDrawn = await drawAt(width, pictures)
  // Another resize at this width asks again.
  if (!isDrawn && askedWidth === width) askedWidth = 0
  tellHeight()
}

/** False where a picture could not be had: the one that is there stays. */
async function drawAt(width: number, pictures: readonly SVGSVGElement[]): Promise<boolean> {
  for (const picture of pictures) {
    const theme = picture.dataset.themeOf ?? 'light'
    const svg = await readPicture(`${address}&as=picture&theme=${theme}&width=${width}`)
    // It is live by now, or a newer one is under way.
    if (isLive || width !== askedWidth) return true
    if (svg === null) return false
    picture.outerHTML = svg
  }
  return true
}

async function readPicture(from: string): Promise<string | null> {
  try {
    const response = await fetch(from)
    return response.ok ? await response.text() : null
  } catch (error) {
    console.warn('The picture stays at its width:', error)
    return null
  }
}

async function goLive(place: HTMLElement): Promise<void> {
  if (isLive) return
  isLive = true
  try {
    const [{ showLive }, response] = await Promise.all([
      import('./live.tsx'),
      fetch(`${address}&as=data`),
    ])
    if (!response.ok) throw new Error(`Its data came with ${response.status}.`)
    await showLive(place, await response.json(), document.documentElement.lang, address)
    // What is inside is reached now.
    place.tabIndex = -1
  } catch (error) {
    console.warn('The chart stays a picture for now:', error)
    isLive = false
    setTimeout(() => wakeWhenUsed(place), RETRY_MS)
  }
}

/** Whoever goes on pointing at a chart that could not be woken asks again no sooner. */
const RETRY_MS = 5000
