import pg from 'pg'

/** What PostgreSQL tells those who listen. */
export type Channel = 'annals_revision' | 'annals_import'

/** What came, or null: something may have come that was not heard, so look. */
type Hear = (payload: string | null) => void

/** PostgreSQL's notices (LISTEN, NOTIFY), heard over one connection for the whole process. */
export interface Notices {
  /**
   * Resolves once everything that is told from now on will be heard; call the answer to hear no more.
   * A connection that is lost is replaced, and then everyone is called with null.
   * @throws the driver's error where there is no connection yet and none can be had.
   */
  listen(channel: Channel, hear: Hear): Promise<() => void>
  /** Grows with everything that is heard, before anyone is called. */
  heard(): number
  end(): Promise<void>
}

const CHANNELS: readonly Channel[] = ['annals_revision', 'annals_import']

// A connection can be gone without a sign of it, so it is asked now and then.
const PROBE_MS = 15_000
const PROBE_TIMEOUT_MS = 5_000
const RETRY_MS = 500

export function openNotices(connectionString: string): Notices {
  const hearers = new Map<Channel, Set<Hear>>(CHANNELS.map((channel) => [channel, new Set()]))
  let connection: Promise<pg.Client> | null = null
  let probe: NodeJS.Timeout | undefined
  let isEnded = false
  let heard = 0

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString,
      application_name: 'annals-api-live',
      keepAlive: true,
      query_timeout: PROBE_TIMEOUT_MS,
      connectionTimeoutMillis: PROBE_TIMEOUT_MS,
    })
    let isOpen = false
    const lose = () => {
      if (isOpen) replace()
      isOpen = false
    }
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', ({ channel, payload = '' }) => {
      heard++
      for (const hear of hearers.get(channel as Channel) ?? []) hear(payload)
    })
    await client.connect()
    await client.query(CHANNELS.map((channel) => `LISTEN ${channel}`).join('; '))
    isOpen = true
    probe = setInterval(() => {
      client.query('SELECT 1').catch(() => {
        lose()
        return client.end()
      })
    }, PROBE_MS).unref()
    return client
  }

  const connected = () => {
    connection ??= connect().catch((error: unknown) => {
      connection = null
      throw error
    })
    return connection
  }

  const replace = () => {
    clearInterval(probe)
    connection = null
    renew()
  }

  // Whoever begins to listen in between may have connected already.
  const renew = () => {
    if (isEnded || !isAnyoneThere()) return
    connected().then(
      () => {
        heard++
        for (const ofChannel of hearers.values()) for (const hear of ofChannel) hear(null)
      },
      () => setTimeout(renew, RETRY_MS).unref(),
    )
  }

  const isAnyoneThere = () => [...hearers.values()].some(({ size }) => size > 0)

  return {
    listen: async (channel, hear) => {
      const ofChannel = hearers.get(channel)
      ofChannel?.add(hear)
      const stop = () => {
        ofChannel?.delete(hear)
      }
      try {
        await connected()
        return stop
      } catch (error) {
        stop()
        throw error
      }
    },
    heard: () => heard,
    end: async () => {
      isEnded = true
      clearInterval(probe)
      const client = await connection?.catch(() => null)
      await client?.end()
    },
  }
}
