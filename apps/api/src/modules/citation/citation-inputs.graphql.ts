import { builder } from '../../builder.ts'
import type { InputFields } from '../../schema-types.ts'

/** What a source says of an event, and of its date. */
export function citationFields(t: InputFields) {
  return {
    quote: t.string({
      description: 'The words of the source that say so, at most 20,000 characters.',
    }),
    quoteStart: t.int({
      description:
        "Where the quote begins in the source's text: a UTF-16 offset. Left out, it is found where the words occur just once.",
    }),
    quoteEnd: t.int({ description: 'Where the quote ends, exclusive.' }),
    expression: t.string({ description: 'The date as the source wrote it: "In July".' }),
    expressionStart: t.int({
      description: "Where the expression begins in the source's text: a UTF-16 offset.",
    }),
    expressionEnd: t.int({ description: 'Where the expression ends, exclusive.' }),
    claimedDate: t.string({ description: 'The date that the source claims, as EDTF.' }),
    resolution: t.string({
      description: 'How the expression became that date, in words for people.',
    }),
    confidence: t.float({ description: 'How sure that is, from 0 (a guess) to 1 (written out).' }),
    note: t.string({ description: "An editor's word on it, at most 5,000 characters." }),
  }
}

export const NewCitationInput = builder.inputType('NewCitationInput', {
  description: 'Evidence for an event.',
  fields: (t) => ({
    source: t.id({ required: true, description: 'Id or slug of the source.' }),
    ...citationFields(t),
  }),
})
