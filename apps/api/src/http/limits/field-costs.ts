/** What a field costs where the general rule of `operationCost` does not tell. */
export interface FieldCost {
  /** What it costs by itself, in rows that PostgreSQL could have read for the same money. */
  readonly own?: number
  /** How many objects its list holds, at most or as a fair guess. */
  readonly rows?: number
}

/** A plain list, which takes no `first`, holds about so many. */
export const ROWS_OF_A_LIST = 10

/** By schema coordinate. A test holds that each is still in the schema. */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  'Query.actorMatrix': { own: 500 },
  'Query.chartData': { own: 1000 },
  'Query.dateRange': { own: 100 },
  'Query.eventHistogram': { own: 500 },
  'Query.eventMarks': { own: 500 },
  'Query.facets': { own: 1000 },
  'Query.likelyTwins': { own: 50 },
  'Query.pinChanges': { own: 500 },
  // It reads a whole text, on the thread that answers everyone.
  'Query.readText': { own: 4000 },
  'Query.timelineSummary': { own: 200 },
  'EventCandidate.likelyTwins': { own: 50, rows: 3 },
  'EventHistogram.buckets': { rows: 100 },
  // All lanes of a timeline together hold a few hundred marks.
  'EventLane.marks': { rows: 20 },
  'Event.links': { rows: 3 },
  'Event.backlinks': { rows: 3 },
  'ActorMatrix.cells': { rows: 100 },
  'Actor.eventCount': { own: 5 },
  'Place.eventCount': { own: 5 },
  'Source.eventCount': { own: 5 },
  'Topic.eventCount': { own: 5 },
  'ReadTextResult.candidates': { rows: 50 },
  'Revision.changes': { own: 2, rows: 5 },
}

/** An exact count of a whole list, on any connection. */
export const TOTAL_COUNT_COST = 100
