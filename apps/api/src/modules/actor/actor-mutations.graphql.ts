import type { InputFields } from '../../schema-types.ts'
import { entityOf, lifeMutations } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import { Actor } from '../entity-refs.ts'
import { ActorKindEnum } from './actor.graphql.ts'
import { createActor, updateActor } from './actor.service.ts'

const fields = (t: InputFields) => ({
  slug: t.string({ description: 'Its name in addresses: lower-case words joined by hyphens.' }),
  aliases: t.stringList({ description: 'Other names by which texts call it.' }),
  isoCode: t.string({
    description: 'ISO 3166-1 alpha-2 of a state, or ISO 3166-3 of a former one ("SUHH").',
  }),
  description: t.string({ description: 'What it is, in plain text.' }),
  successor: t.id({ description: 'Id or slug of the state that succeeded it; null: none.' }),
})

mutation('createActor', {
  description: 'Records a state, organisation, person, group or territory.',
  errors: [DuplicateError],
  input: (t) => ({
    name: t.string({ required: true, description: 'Its name, at most 200 characters.' }),
    kind: t.field({ type: ActorKindEnum, required: true, description: 'What it is.' }),
    ...fields(t),
    allowTwin: t.boolean({ description: 'Record it although one of that name is there.' }),
  }),
  success: (t) => ({ actor: t.field(entityOf('ACTOR', Actor)) }),
  perform: createActor,
})

mutation('updateActor', {
  description: 'Changes what is given of an actor and leaves the rest as it is.',
  errors: [DuplicateError],
  input: (t) => ({
    ...versionedFields(t, 'the actor'),
    name: t.string({ description: 'Its name, at most 200 characters.' }),
    kind: t.field({ type: ActorKindEnum, description: 'What it is.' }),
    ...fields(t),
  }),
  success: (t) => ({ actor: t.field(entityOf('ACTOR', Actor)) }),
  perform: updateActor,
})

lifeMutations('ACTOR', Actor)
