import type { ServerResponse } from 'node:http'

/** The streams of one process that clients have reserved or opened, by their tokens. */
export interface Reservations {
  has(token: string): boolean
  /** How many one client has. */
  count(client: string): number
  /** Keeps a token for a minute; `giveUp` is called where it is not opened by then. */
  reserve(token: string, client: string, giveUp: () => Promise<void>): void
  /** `res` is what the stream is written to, where that is a network. */
  open(token: string, res: ServerResponse | undefined): void
  /** Resolves when the stream can take more, or is gone. */
  room(token: string | null): Promise<void>
}

const RESERVED_MS = 60_000

interface Reserved {
  readonly client: string
  readonly whenOpen: Promise<void>
  res?: ServerResponse | undefined
  drained?: Promise<void> | undefined
  begin(): void
}

export function createReservations(): Reservations {
  const streams = new Map<string, Reserved>()
  return {
    has: (token) => streams.has(token),
    count: (client) => [...streams.values()].filter((each) => each.client === client).length,
    reserve: (token, client, giveUp) => {
      let open: () => void = () => undefined
      const whenOpen = new Promise<void>((resolve) => {
        open = resolve
      })
      const timer = setTimeout(() => {
        streams.delete(token)
        open()
        giveUp().catch(() => undefined)
      }, RESERVED_MS).unref()
      const begin = () => {
        clearTimeout(timer)
        open()
      }
      streams.set(token, { client, whenOpen, begin })
    },
    open: (token, res) => {
      const stream = streams.get(token)
      if (stream === undefined) return
      stream.res = res
      stream.begin()
      res?.once('close', () => streams.delete(token))
    },
    room: async (token) => {
      const stream = streams.get(token ?? '')
      if (stream === undefined) return
      await stream.whenOpen
      // What was added before gets its chance to be written, and so to fill the connection.
      await new Promise((resolve) => setImmediate(resolve))
      const { res } = stream
      if (res?.writableNeedDrain !== true || res.closed) return
      stream.drained ??= new Promise((resolve) => {
        const go = () => {
          stream.drained = undefined
          resolve()
        }
        res.once('drain', go).once('close', go)
      })
      await stream.drained
    },
  }
}
