import type { InputFields } from '../../schema-types.ts'
import { entityOf, lifeMutations } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError, InvalidDateError } from '../../writing/write-errors.ts'
import { Source } from '../entity-refs.ts'
import { createSource, updateSource } from './source.service.ts'

/** What records a source. */
export const newSourceFields = (t: InputFields) => ({
  title: t.string({ required: true, description: 'Its title, at most 500 characters.' }),
  ...fields(t),
  allowTwin: t.boolean({ description: 'Record it although a source of that url is there.' }),
})

const fields = (t: InputFields) => ({
  slug: t.string({ description: 'Its name in addresses: lower-case words joined by hyphens.' }),
  author: t.string({ description: 'Who wrote it.' }),
  publisher: t.string({ description: 'Who published it.' }),
  url: t.string({ description: 'Where it can be read: https://….' }),
  publishedOn: t.string({
    description: 'When it was published, as EDTF; dates in its text are resolved against it.',
  }),
  language: t.string({ description: 'BCP 47 tag of its language; "en" unless told.' }),
  text: t.string({
    description:
      'The text itself, where its licence lets it be kept; at most 2,000,000 characters.',
  }),
  licence: t.string({ description: 'The licence of its text.' }),
})

mutation('createSource', {
  description: 'Records a document that evidence is quoted from.',
  errors: [InvalidDateError, DuplicateError],
  input: newSourceFields,
  success: (t) => ({ source: t.field(entityOf('SOURCE', Source)) }),
  perform: createSource,
})

mutation('updateSource', {
  description: 'Changes what is given of a source and leaves the rest as it is.',
  errors: [InvalidDateError, DuplicateError],
  input: (t) => ({
    ...versionedFields(t, 'the source'),
    title: t.string({ description: 'Its title, at most 500 characters.' }),
    ...fields(t),
  }),
  success: (t) => ({ source: t.field(entityOf('SOURCE', Source)) }),
  perform: updateSource,
})

lifeMutations('SOURCE', Source)
