/**
 * The script that a host page loads once: `<script async src="https://…/embed.js">`. It turns
 * `<annals-chart src="…">` and `<div data-annals-chart="…">` into frames, also those that the page
 * adds later, and gives each frame the height that it tells.
 */
import { readFrameHeight } from './frame-height.ts'
import { isFromFrame } from './frame-message.ts'

const PLACEHOLDER = '[data-annals-chart]'
const FRAME = 'iframe[data-annals]'
// Kept, because an observer may still be called when the window has let its document go.
const page = document

class AnnalsChart extends HTMLElement {
  static readonly observedAttributes = ['src', 'chart-title']

  connectedCallback(): void {
    frameIn(this, this.getAttribute('src'), this.getAttribute('chart-title'))
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.connectedCallback()
  }
}

// A page may load the script twice; the first one serves it.
if (!customElements.get('annals-chart')) {
  customElements.define('annals-chart', AnnalsChart)
  addEventListener('message', fit)
  framePlaceholders()
  new MutationObserver(framePlaceholders).observe(page, { childList: true, subtree: true })
}

function fit(event: MessageEvent): void {
  const told = readFrameHeight(event.data)
  if (!told) return
  for (const frame of page.querySelectorAll<HTMLIFrameElement>(FRAME)) {
    if (isFromFrame(event, frame)) frame.height = String(told.height)
  }
}

function framePlaceholders(): void {
  for (const each of page.querySelectorAll<HTMLElement>(PLACEHOLDER)) {
    frameIn(each, each.dataset.annalsChart ?? null, each.dataset.title ?? null)
  }
}

/** Makes the frame, or mends the one that is there; without a web address it leaves the place as it is. */
function frameIn(place: HTMLElement, src: string | null, title: string | null): void {
  if (!src || !/^https?:/.test(new URL(src, location.href).protocol)) return
  const old = place.querySelector<HTMLIFrameElement>(FRAME)
  const address = new URL(src, location.href).href
  if (old?.src === address) return
  const frame = old ?? page.createElement('iframe')
  frame.dataset.annals = ''
  frame.title = title ?? 'Chart'
  frame.loading = 'lazy'
  frame.width = '100%'
  frame.height = place.dataset.height ?? '450'
  frame.allow = 'fullscreen; clipboard-write'
  // Through the object model, because a host's policy may forbid style attributes.
  frame.style.border = '0'
  frame.style.display = place.style.display = 'block'
  frame.src = address
  // What stood here until now (a link, a picture) was for pages without scripts.
  if (!old) place.replaceChildren(frame)
}
