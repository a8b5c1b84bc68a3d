import { builder } from '../../builder.ts'
import { connectionTypes } from '../../relay/connection.graphql.ts'
import { ofList } from '../../sql/sql-field.ts'
import { Event } from '../entity-refs.ts'
import { type Highlight, highlightsOf, type MarkedEvent } from '../search/highlights.ts'

const { connection, edge } = connectionTypes('Event', Event, 'events')

export const EventConnection = connection

const HighlightFieldEnum = builder.enumType('HighlightField', {
  description: 'Where the words of a search were found.',
  values: {
    TITLE: { description: "In the event's title." },
    SUMMARY: { description: "In the event's summary." },
    QUOTE: { description: 'In the quote of one of its citations.' },
  } as const,
})

const HighlightType = builder.objectRef<Highlight>('Highlight').implement({
  description: 'Words of an event that a search found, as offsets into its text; never HTML.',
  fields: (t) => ({
    field: t.expose('field', { type: HighlightFieldEnum, description: 'Into which text.' }),
    citationId: t.expose('citationId', {
      type: 'ID',
      nullable: true,
      description: 'The global id of the citation whose quote it is; null in title and summary.',
    }),
    start: t.exposeInt('start', { description: 'Where they begin, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Where they end, in UTF-16 units, exclusive.' }),
  }),
})

builder.objectField(edge, 'highlights', (t) =>
  t.field({
    ...ofList((raw) => highlightsOf(raw as MarkedEvent | null)),
    type: [HighlightType],
    description: 'Where the text of the filter was found in it; empty without one.',
  }),
)
