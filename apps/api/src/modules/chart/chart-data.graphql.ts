import { builder } from '../../builder.ts'
import { idOrSlugArguments } from '../../relay/root-entity.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { chartDataOf } from './chart-data.service.ts'

builder.queryFields((t) => ({
  chartData: t.field({
    type: 'JSON',
    nullable: true,
    description:
      "What a chart draws of today's data, whether or not it shows a pin: an EventMarks for TIMELINE; an EventHistogram for HISTOGRAM, SHARE, RUNNING_TOTAL and CALENDAR; an ActorMatrix, a DayOfYear for those kinds; for MAP the places, each with its count, and how many events have none; the first 500 events for TABLE. Null where there is no such chart.",
    args: { ...idOrSlugArguments, ...asOfArgument },
    resolve: (_parent, args, context, info) => chartDataOf(args, context, info.schema),
  }),
}))
