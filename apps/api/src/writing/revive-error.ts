import {
  DuplicateError,
  IdempotencyKeyReusedError,
  InvalidDateError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
  type WriteError,
} from './write-errors.ts'

const CLASSES = {
  DuplicateError,
  IdempotencyKeyReusedError,
  InvalidDateError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
}

export interface StoredError {
  readonly name: string
  readonly message: string
  readonly fields: Readonly<Record<string, string | number | null>>
}

export function storeError(error: WriteError): StoredError {
  const { name, message, ...fields } = error
  return { name, message: error.message, fields: fields as StoredError['fields'] }
}

export function reviveError({ name, message, fields }: StoredError): WriteError {
  const Class = CLASSES[name as keyof typeof CLASSES]
  if (Class === undefined) throw new Error(`No error is called ${name}`)
  const error: WriteError = Object.create(Class.prototype)
  return Object.assign(error, { ...fields, name, message })
}
