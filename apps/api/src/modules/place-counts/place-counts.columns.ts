import type { RequestContext } from '../../context.ts'
import type { EventColumns } from '../../event-columns/event-columns.ts'
import { mostFrequent, splitKeys } from '../../event-columns/split-keys.ts'
import { sql } from '../../sql/sql.ts'

/** What `placeCountsSource` gives. */
export interface PlaceCountsValue {
  readonly places: readonly { readonly place_id: string; readonly count: number }[]
  readonly unplaced: number
}

/** The keys of the places with coordinates, as bytes. */
export async function readLocatedPlaces({ database }: RequestContext): Promise<Buffer> {
  const [row] = await database.readRows<{ keys: Buffer | null }>(
    sql`SELECT string_agg(uuid_send(id), '') AS keys FROM place WHERE latitude IS NOT NULL AND longitude IS NOT NULL`,
  )
  return row?.keys ?? Buffer.alloc(0)
}

export function placesInColumns(
  columns: EventColumns,
  rows: Int32Array,
  located: Buffer,
  first: number,
): PlaceCountsValue {
  const { places, placesOf, placeLists } = columns
  const isLocated = new Uint8Array(places.size)
  for (let at = 0; at < located.length; at += 16) {
    const place = places.find(located, at)
    if (place >= 0) isLocated[place] = 1
  }
  const byList = new Int32Array(placeLists.size)
  for (let place = 0; place < rows.length; place++) {
    const list = placesOf[rows[place] ?? 0] ?? 0
    byList[list] = (byList[list] ?? 0) + 1
  }
  const counts = new Int32Array(places.size)
  let unplaced = 0
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] ?? 0
    if (count === 0) continue
    const there = placeLists.of(list).filter((place) => isLocated[place] === 1)
    if (there.length === 0) unplaced += count
    for (const place of there) counts[place] = (counts[place] ?? 0) + count
  }
  const keys = splitKeys(columns, 'PLACE')
  return {
    places: mostFrequent(keys, counts, first).map((place) => ({
      place_id: keys.textOf(place),
      count: counts[place] ?? 0,
    })),
    unplaced,
  }
}
