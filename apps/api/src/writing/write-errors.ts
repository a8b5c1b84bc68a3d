import type { InvalidDateError as UnreadableDateError } from '@annals/dates'
import type { EntityKind } from '@annals/prisma'

/** What a caller can meet when it writes: answered as data, never as a failure of the request. */
export abstract class WriteError extends Error {
  // `instanceof` alone would not survive being stored with an idempotency key: see revive-error.ts.
  abstract override readonly name: string
}

/** Which rule an input breaks, for whoever tells it in words of its own. */
export type InvalidInputCode =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'MALFORMED'
  | 'REPEATED'
  | 'EITHER_OR'
  | 'SELF_REFERENCE'
  | 'MISQUOTED'
  | 'STATE'

/** A field of the input, named by its path ("citations.0.quote"), breaks a rule. */
export class InvalidInputError extends WriteError {
  override readonly name = 'InvalidInputError'
  readonly field: string
  readonly code: InvalidInputCode
  /** The most characters or entries, or the least or the largest number; null for rules without one. */
  readonly limit: number | null

  constructor(field: string, code: InvalidInputCode, problem: string, limit: number | null = null) {
    super(field === '' ? problem : `${field}: ${problem}`)
    this.field = field
    this.code = code
    this.limit = limit
  }
}

/** A date that is no EDTF: where reading stopped, and what was likely meant. */
export class InvalidDateError extends WriteError {
  override readonly name = 'InvalidDateError'
  readonly field: string
  readonly text: string
  readonly position: number
  readonly suggestion: string | null

  constructor(field: string, cause: UnreadableDateError) {
    super(cause.message, { cause })
    this.field = field
    this.text = cause.text
    this.position = cause.position
    this.suggestion = cause.suggestion
  }
}

/** What the input names is not there, or was deleted. */
export class NotFoundError extends WriteError {
  override readonly name = 'NotFoundError'
  readonly field: string
  /** As the caller gave it. */
  readonly id: string

  constructor(field: string, id: string, message: string) {
    super(message)
    this.field = field
    this.id = id
  }
}

/** Somebody changed the entity after the caller read it. */
export class VersionConflictError extends WriteError {
  override readonly name = 'VersionConflictError'
  readonly entityKind: EntityKind
  readonly entityId: string
  readonly expectedVersion: number
  readonly currentVersion: number

  constructor(kind: EntityKind, id: string, expectedVersion: number, currentVersion: number) {
    super(
      `This was changed since you read it: you have version ${expectedVersion}, it is at ${currentVersion}. Read it again, and decide what to keep.`,
    )
    this.entityKind = kind
    this.entityId = id
    this.expectedVersion = expectedVersion
    this.currentVersion = currentVersion
  }
}

/** The likely twin of what was to be made, or the owner of a name that is taken. */
export class DuplicateError extends WriteError {
  override readonly name = 'DuplicateError'
  readonly entityKind: EntityKind
  readonly twinId: string
  readonly field: string

  constructor(kind: EntityKind, twinId: string, field: string, message: string) {
    super(message)
    this.field = field
    this.entityKind = kind
    this.twinId = twinId
  }
}

/** The caller is not one who may do this. */
export class NotAllowedError extends WriteError {
  override readonly name = 'NotAllowedError'
}

/** The same key for a write that is not the same. */
export class IdempotencyKeyReusedError extends WriteError {
  override readonly name = 'IdempotencyKeyReusedError'
  readonly key: string

  constructor(key: string) {
    super(
      'This idempotency key was used before, with another mutation or other input. Use a new key for a new write.',
    )
    this.key = key
  }
}
