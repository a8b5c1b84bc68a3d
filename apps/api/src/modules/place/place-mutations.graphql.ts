import type { InputFields } from '../../schema-types.ts'
import { entityOf, lifeMutations } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import { Place } from '../entity-refs.ts'
import { createPlace, updatePlace } from './place.service.ts'

const fields = (t: InputFields) => ({
  slug: t.string({ description: 'Its name in addresses: lower-case words joined by hyphens.' }),
  aliases: t.stringList({ description: 'Other names by which texts call it.' }),
  latitude: t.float({ description: 'WGS 84, degrees north; give both coordinates or neither.' }),
  longitude: t.float({ description: 'WGS 84, degrees east.' }),
  countryCode: t.string({ description: 'ISO 3166-1 alpha-2 of the country that it lies in.' }),
})

mutation('createPlace', {
  description: 'Records a place.',
  errors: [DuplicateError],
  input: (t) => ({
    name: t.string({ required: true, description: 'Its name, at most 200 characters.' }),
    ...fields(t),
    allowTwin: t.boolean({ description: 'Record it although one of that name is there.' }),
  }),
  success: (t) => ({ place: t.field(entityOf('PLACE', Place)) }),
  perform: createPlace,
})

mutation('updatePlace', {
  description: 'Changes what is given of a place and leaves the rest as it is.',
  errors: [DuplicateError],
  input: (t) => ({
    ...versionedFields(t, 'the place'),
    name: t.string({ description: 'Its name, at most 200 characters.' }),
    ...fields(t),
  }),
  success: (t) => ({ place: t.field(entityOf('PLACE', Place)) }),
  perform: updatePlace,
})

lifeMutations('PLACE', Place)
