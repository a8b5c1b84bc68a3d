import { Repeater } from 'graphql-yoga'
import type { Channel, Notices } from '../sql/notices.ts'

/** What is new since `read` was last called. */
export interface News<Item> {
  readonly items: readonly Item[]
  /** Whether there may be more already, so that no notice need be waited for. */
  readonly isMore: boolean
  /** Whether nothing will ever follow. */
  readonly isLast: boolean
  /** After how many milliseconds to look again where no notice comes; never unless told. */
  readonly lookAgainMs?: number
}

export interface Following<Item> {
  readonly notices: Notices
  readonly channel: Channel
  /** Whether a notice is meant; any is, unless told. */
  isMeant?(payload: string): boolean
  read(): Promise<News<Item>>
}

/**
 * All that `read` gives, now and whenever a notice comes or it asked to be called again. It is called anew only when the consumer
 * has taken everything, so a slow one costs no memory: what it has not taken waits in the database.
 */
export function follow<Item>({
  notices,
  channel,
  isMeant,
  read,
}: Following<Item>): AsyncIterableIterator<Item> {
  return new Repeater<Item>(async (push, stop) => {
    let notes = 0
    let isStopped = false
    let wake: () => void = () => undefined
    const stopListening = await notices.listen(channel, (payload) => {
      if (payload !== null && isMeant?.(payload) === false) return
      notes++
      wake()
    })
    stop.then(() => {
      isStopped = true
      wake()
    })
    try {
      while (!isStopped) {
        const before = notes
        const { items, isMore, isLast, lookAgainMs } = await read()
        for (const item of items) {
          if (!isStopped) await push(item)
        }
        if (isLast) break
        if (isMore || notes !== before || isStopped) continue
        let timer: NodeJS.Timeout | undefined
        await new Promise<void>((resolve) => {
          wake = resolve
          if (lookAgainMs !== undefined) timer = setTimeout(resolve, lookAgainMs)
        })
        clearTimeout(timer)
      }
    } finally {
      stopListening()
      stop()
    }
  })
}
