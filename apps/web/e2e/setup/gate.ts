import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way to another server that can be shut and opened: what comes through it then is cut off without an answer. */
export interface Gate {
  readonly url: string
  close(): void
  open(): void
  stop(): Promise<void>
}

export async function startGate(target: string): Promise<Gate> {
  let isOpen = true
  const server = createServer((asked, answer) => {
    if (!isOpen) {
      asked.socket.destroy()
      return
    }
    const { hostname, port } = new URL(target)
    const { method, headers, url: path } = asked
    const onward = request({ hostname, port, method, headers, path }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    onward.on('error', () => asked.socket.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      isOpen = false
      server.closeAllConnections()
    },
    open: () => {
      isOpen = true
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
