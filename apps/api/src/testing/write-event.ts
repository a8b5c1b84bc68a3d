import type { TestApi } from './start-test-api.ts'
import { type WriteResult, write } from './write-as.ts'

/** An entity as a mutation answered it, with what the test asked of it. */
export interface Written {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}

export const eventOf = (result: WriteResult) => result.event as Written

/** A new draft of 1999, unless told. @throws where it is refused. */
export async function newEvent(api: TestApi, title: string, more: object = {}): Promise<Written> {
  const result = await write(
    api,
    'createEvent',
    { title, date: '1999', ...more },
    'event { id slug version status }',
  )
  if (result.event === undefined) throw new Error(`${result.__typename}: ${result.message}`)
  return eventOf(result)
}
