import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's site: another origin, with pages of its own making. */
export interface HostSite {
  readonly url: string
  close(): Promise<void>
}

export interface HostPage {
  readonly contentType?: string
  /** Its Content-Security-Policy. */
  readonly policy?: string
  readonly body: string | Uint8Array
}

/** A site whose pages are named by their paths; it answers every other path with 404. */
export async function startHostSite(pages: Readonly<Record<string, HostPage>>): Promise<HostSite> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '/']
    if (page === undefined) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', page.contentType ?? 'text/html; charset=utf-8')
    if (page.policy !== undefined) response.setHeader('content-security-policy', page.policy)
    response.end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A page of a report; `body` as it is. */
export function reportPage(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title><body>${body}</body></html>`
}
