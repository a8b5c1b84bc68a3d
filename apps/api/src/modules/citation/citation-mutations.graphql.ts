import { readByValues } from '../../sql/read-by-values.ts'
import { sql } from '../../sql/sql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { InvalidDateError } from '../../writing/write-errors.ts'
import { Citation } from '../entity-refs.ts'
import { eventOf } from '../event/event-mutations.graphql.ts'
import { addCitation, removeCitation, updateCitation } from './citation.service.ts'
import { citationFields } from './citation-inputs.graphql.ts'

const citation = {
  ...readByValues(
    ({ citationId }: { citationId: string }) => ({ id: sql`${citationId}::uuid` }),
    (values, child) => ({
      from: sql`citation ${child.alias}`,
      where: sql`${child.column('id')} = ${values.column('id')}`,
    }),
  ),
  type: Citation,
  description: 'The piece of evidence; null where it has been removed since.',
  nullable: true,
} as const
mutation('addCitation', {
  input: (t) => ({
    event: t.id({ required: true, description: 'Id or slug of the event.' }),
    source: t.id({ required: true, description: 'Id or slug of the source.' }),
    ...citationFields(t),
  }),
  description: 'Puts a piece of evidence behind those that an event has.',
  errors: [InvalidDateError],
  success: (t) => ({
    citation: t.field(citation),
    event: t.field(eventOf(({ eventId }) => eventId, 'The event.')),
  }),
  perform: addCitation,
})
mutation('updateCitation', {
  input: (t) => ({
    ...versionedFields(t, 'the citation', "the citation's event"),
    source: t.id({ description: 'Id or slug of the source.' }),
    ...citationFields(t),
  }),
  description: 'Changes what is given of a piece of evidence and leaves the rest as it is.',
  errors: [InvalidDateError],
  success: (t) => ({
    citation: t.field(citation),
    event: t.field(eventOf(({ eventId }) => eventId, 'The event.')),
  }),
  perform: updateCitation,
})
mutation('removeCitation', {
  input: (t) => versionedFields(t, 'the citation', "the citation's event"),
  description: 'Takes a piece of evidence from its event. The history of the event keeps it.',
  success: (t) => ({ event: t.field(eventOf(({ eventId }) => eventId, 'The event.')) }),
  perform: removeCitation,
})
