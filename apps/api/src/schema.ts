import './scalars.ts'
import './relay/node.graphql.ts'
import './modules/event/event.graphql.ts'
import './modules/event/event-link.graphql.ts'
import './modules/event/event-queries.graphql.ts'
import './modules/event/event-mutations.graphql.ts'
import './modules/event/event-revert.graphql.ts'
import './modules/event/likely-twins.graphql.ts'
import './modules/citation/citation.graphql.ts'
import './modules/citation/citation-mutations.graphql.ts'
import './writing/error-types.graphql.ts'
import './modules/user/user.graphql.ts'
import './modules/user/invitation.graphql.ts'
import './modules/user/user-mutations.graphql.ts'
import './modules/audit/audit.graphql.ts'
import './modules/api-key/api-key.graphql.ts'
import './modules/source/source.graphql.ts'
import './modules/source/source-mutations.graphql.ts'
import './modules/actor/actor.graphql.ts'
import './modules/actor/actor-mutations.graphql.ts'
import './modules/actor/participation.graphql.ts'
import './modules/place/place.graphql.ts'
import './modules/place/place-mutations.graphql.ts'
import './modules/topic/topic.graphql.ts'
import './modules/topic/topic-mutations.graphql.ts'
import './modules/timeline/timeline.graphql.ts'
import './modules/timeline/timeline-mutations.graphql.ts'
import './modules/chart/chart.graphql.ts'
import './modules/chart/pin.graphql.ts'
import './modules/chart/chart-mutations.graphql.ts'
import './modules/chart/pin-changes.graphql.ts'
import './modules/revision/revision.graphql.ts'
import './modules/histogram/histogram.graphql.ts'
import './modules/marks/event-marks.graphql.ts'
import './modules/matrix/actor-matrix.graphql.ts'
import './modules/day-of-year/day-of-year.graphql.ts'
import './modules/place-counts/place-counts.graphql.ts'
import './modules/facets/facets.graphql.ts'
import './modules/chart/chart-data.graphql.ts'
import './modules/reading/read-text.graphql.ts'
import './modules/reading/accept-candidates.graphql.ts'
import './modules/summary/date-range.graphql.ts'
import './modules/summary/timeline-summary.graphql.ts'
import './modules/event-changes/event-change.graphql.ts'
import './modules/import-progress/import-progress.graphql.ts'
import { builder } from './builder.ts'

builder.queryType({ description: 'All that can be read.' })
builder.mutationType({
  description: 'All that can be written; each in one transaction, with its revision.',
})
builder.subscriptionType({
  description:
    'What is told as it happens, by GraphQL over Server-Sent Events: at /graphql one connection for each, at /graphql/stream many on one.',
})

/** The executable schema. packages/schema/schema.graphql is its text. */
export const schema = builder.toSchema({ sortSchema: true })
