import { builder } from '../../builder.ts'
import { byKey } from '../../relay/node.graphql.ts'
import { rawSql } from '../../sql/sql.ts'
import { column, one } from '../../sql/sql-field.ts'
import { Actor, Participation } from '../entity-refs.ts'

export const ParticipationRoleEnum = builder.enumType('ParticipationRole', {
  description: 'What an actor did in an event.',
  values: {
    INITIATOR: { description: 'Acted.' },
    TARGET: { description: 'Was acted on.' },
    PARTICIPANT: { description: 'Took part, on no side that matters here.' },
    MEDIATOR: { description: 'Stood between the others.' },
  } as const,
})

Participation.implement({
  description: 'That an actor took part in an event, in one role.',
  fields: (t) => ({
    id: t.field({
      ...column('id'),
      type: 'ID',
      description: 'Unique among participations; not a node.',
    }),
    role: t.field({ ...column('role'), type: ParticipationRoleEnum, description: 'How.' }),
    actor: t.field({
      ...one((row, child) => byKey(rawSql('actor'), child, row.column('actor_id'))),
      type: Actor,
      description: 'Who.',
    }),
  }),
})
