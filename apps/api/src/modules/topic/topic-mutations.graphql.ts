import type { InputFields } from '../../schema-types.ts'
import { entityOf, lifeMutations } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import { Topic } from '../entity-refs.ts'
import { createTopic, updateTopic } from './topic.service.ts'

const fields = (t: InputFields) => ({
  slug: t.string({ description: 'Its name in addresses: lower-case words joined by hyphens.' }),
  description: t.string({ description: 'What belongs to it, in plain text.' }),
  parent: t.id({ description: 'Id or slug of the topic it stands below; null: at the top.' }),
  position: t.int({ description: 'Its place among its siblings, the least first.' }),
})

mutation('createTopic', {
  description: 'Records what events can be about.',
  errors: [DuplicateError],
  input: (t) => ({
    name: t.string({ required: true, description: 'Its name, at most 200 characters.' }),
    color: t.string({ required: true, description: 'Its colour in charts, "#rrggbb".' }),
    ...fields(t),
    allowTwin: t.boolean({ description: 'Record it although one of that name is there.' }),
  }),
  success: (t) => ({ topic: t.field(entityOf('TOPIC', Topic)) }),
  perform: createTopic,
})

mutation('updateTopic', {
  description: 'Changes what is given of a topic and leaves the rest as it is.',
  errors: [DuplicateError],
  input: (t) => ({
    ...versionedFields(t, 'the topic'),
    name: t.string({ description: 'Its name, at most 200 characters.' }),
    color: t.string({ description: 'Its colour in charts, "#rrggbb".' }),
    ...fields(t),
  }),
  success: (t) => ({ topic: t.field(entityOf('TOPIC', Topic)) }),
  perform: updateTopic,
})

lifeMutations('TOPIC', Topic)
