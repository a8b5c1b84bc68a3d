import type { InvalidInputCode, WriteProblemFragment } from '../../generated/graphql'

/** Why nothing was written. What was typed is still there. */
export type WriteProblem =
  /** One field will not do. */
  | { readonly kind: 'FIELD'; readonly field: string; readonly refusal: Refusal }
  /** Someone else changed it meanwhile; `author` is null where nobody is named. */
  | { readonly kind: 'CONFLICT'; readonly author: string | null; readonly at: string | null }
  /** Much the same is there; `twin` is null where it is no event. */
  | { readonly kind: 'DUPLICATE'; readonly refusal: Refusal; readonly twin: Twin | null }
  /** The session has ended, or does not allow it. */
  | { readonly kind: 'NOT_ALLOWED' }
  /** The server did not answer. */
  | { readonly kind: 'OFFLINE' }
  /** The server answered with what nobody expected. */
  | { readonly kind: 'FAILED' }

/** A named error of the API, as far as it is told to people: useRefusalText has the words. */
export interface Refusal {
  /** Its GraphQL type. */
  readonly type: string | undefined
  /** In English. */
  readonly message: string
  /** The path of what is meant in the input. */
  readonly field?: string
  /** Of an input that breaks a rule, and the number that the rule names. */
  readonly code?: InvalidInputCode
  readonly limit?: number | null
  /** Of a date that is not read. */
  readonly text?: string
  readonly suggestion?: string | null
}

export interface Twin {
  readonly slug: string
  readonly title: string
}

/** A named error of the API as what the forms tell apart. */
export function writeProblem(error: WriteProblemFragment): WriteProblem {
  const refusal = { type: error.__typename, message: error.message }
  switch (error.__typename) {
    case 'InvalidDateError': {
      const { text, suggestion } = error
      return { kind: 'FIELD', field: error.field, refusal: { ...refusal, text, suggestion } }
    }
    case 'InvalidInputError': {
      const { field, code, limit } = error
      return { kind: 'FIELD', field, refusal: { ...refusal, field, code, limit } }
    }
    case 'NotFoundError': {
      const { field } = error
      return { kind: 'FIELD', field, refusal: { ...refusal, field } }
    }
    case 'VersionConflictError':
      return {
        kind: 'CONFLICT',
        author: error.current?.author ?? null,
        at: error.current?.createdAt ?? null,
      }
    case 'DuplicateError':
      return { kind: 'DUPLICATE', refusal, twin: error.twin }
    case 'NotAllowedError':
      return { kind: 'NOT_ALLOWED' }
    case 'IdempotencyKeyReusedError':
      return { kind: 'FAILED' }
  }
}
