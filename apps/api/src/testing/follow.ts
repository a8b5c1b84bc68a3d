import { createClient } from 'graphql-sse'

export interface FollowSettings {
  /** Where the API is; asked for anew at each connection. */
  readonly url: string | (() => Promise<string>)
  /** Whether all subscriptions share one connection. */
  readonly isSingle?: boolean
  readonly headers?: () => Record<string, string>
}

/** A subscription by graphql-sse's own client. */
export interface Followed<Data> {
  /** The next result's data. @throws its errors, and what the connection ended with. */
  next(): Promise<Data>
  /** So many results' data. */
  take(count: number): Promise<Data[]>
  /** Resolves when the server has nothing more to say. */
  isComplete(): Promise<boolean>
  end(): Promise<void>
}

/** Subscribes through graphql-sse's own client, which connects again at once when it is cut off. */
export function createFollower({ url, isSingle = false, headers = () => ({}) }: FollowSettings) {
  const path = isSingle ? '/graphql/stream' : '/graphql'
  const client = createClient<boolean>({
    url: async () => `${typeof url === 'string' ? url : await url()}${path}`,
    singleConnection: isSingle,
    headers,
    retry: async () => undefined,
  })
  return {
    dispose: () => client.dispose(),
    /** Resolves once the server has begun to listen. */
    follow: async <Data>(
      query: string,
      variables: Record<string, unknown> = {},
    ): Promise<Followed<Data>> => {
      let connected: () => void = () => undefined
      const isConnected = new Promise<void>((resolve) => {
        connected = resolve
      })
      const results = client.iterate<Data & Record<string, unknown>>(
        { query, variables },
        (isSingle ? undefined : { connected }) as never,
      )
      const first = results.next()
      let pending: typeof first | null = first
      const take = () => {
        const result = pending ?? results.next()
        pending = null
        return result
      }
      const next = async () => {
        const { done, value } = await take()
        if (done === true) throw new Error('The subscription is complete')
        if (value.errors !== undefined) throw new Error(JSON.stringify(value.errors))
        return value.data as Data
      }
      if (!isSingle) await isConnected
      return {
        next,
        take: async (count) => {
          const all: Data[] = []
          while (all.length < count) all.push(await next())
          return all
        },
        isComplete: async () => (await take()).done === true,
        end: async () => {
          await results.return?.()
        },
      }
    },
  }
}
