import type { InputFields } from '../schema-types.ts'

/** What every change of something that exists names. */
export function versionedFields(t: InputFields, what = 'the event', versioned = what) {
  return {
    id: t.id({ required: true, description: `Global id of ${what}.` }),
    expectedVersion: t.int({
      required: true,
      description: `The version of ${versioned} that you read. Where it has another by now nothing is written, and a VersionConflictError shows both.`,
    }),
  }
}
