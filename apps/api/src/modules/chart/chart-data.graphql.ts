import { builder } from '../../builder.ts'
import { idOrSlugArguments } from '../../relay/root-entity.ts'
import { chartDataOf } from './chart-data.service.ts'

builder.queryFields((t) => ({
  chartData: t.field({
    type: 'JSON',
    nullable: true,
    description:
      "What a chart draws of today's public data, whether or not it shows a pin. `drawn`: an EventMarks for TIMELINE; an EventHistogram for HISTOGRAM, SHARE, RUNNING_TOTAL and CALENDAR; an ActorMatrix and a DayOfYear for those kinds; for MAP the places, each with its count; null for TABLE. `events`: the events of a table, where the kind has one; `isCut`: whether there are more. Null where there is no such chart.",
    args: idOrSlugArguments,
    resolve: (_parent, args, context, info) => chartDataOf(args, context, info.schema),
  }),
}))
