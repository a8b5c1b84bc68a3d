import { chromium } from 'playwright-core'

export interface PrintOptions {
  /** A Chromium on this machine. */
  readonly executablePath: string
  /** Ends the browser where nobody waits any more. */
  readonly signal: AbortSignal
}

/**
 * A document as PDF on A4, with its fonts embedded, tagged for screen readers and with an outline. The
 * page runs no script and reaches no network.
 */
export async function printInBrowser(
  html: string,
  { executablePath, signal }: PrintOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted()
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS, timeout: START_TIMEOUT })
  const close = () => void browser.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    // While a browser starts it cannot be ended.
    signal.throwIfAborted()
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true })
    await page.setContent(html, { waitUntil: 'load' })
    const pdf = await page.pdf({
      format: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
    })
    return new Uint8Array(pdf)
  } catch (error) {
    // A browser that was closed under way fails in its own words.
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', close)
    await browser.close()
  }
}

/** In ms: a browser that is not there by then is ended, and does not keep others from their turn. */
const START_TIMEOUT = 30_000

const FOOTER =
  '<div style="width:100%;padding:0 16mm;font:8px sans-serif;color:#565d66;text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

const ARGUMENTS = [
  // Chromium's own sandbox does not work for the superuser; the page is ours and runs no script.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
