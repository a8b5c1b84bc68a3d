import { InvalidArgumentError } from '../request-errors.ts'

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export interface PageWindow {
  readonly size: number
  readonly isForward: boolean
}

export const DEFAULT_PAGE_SIZE = 50

/** @throws InvalidArgumentError where `first` and `last` are both given, negative, or over the limit. */
export function pageWindow({ first, last }: PageArguments, maxPageSize: number): PageWindow {
  const name = last == null ? 'first' : 'last'
  if (first != null && last != null) {
    throw new InvalidArgumentError('INVALID_PAGE', 'last', 'Give first or last, not both.')
  }
  const size = first ?? last ?? Math.min(DEFAULT_PAGE_SIZE, maxPageSize)
  if (size < 0)
    throw new InvalidArgumentError(
      'INVALID_PAGE',
      name,
      `${name} is ${size}; it must be 0 or more.`,
    )
  if (size > maxPageSize) {
    throw new InvalidArgumentError(
      'INVALID_PAGE',
      name,
      `${name} is ${size}; the most at once is ${maxPageSize}. Page on with a cursor.`,
    )
  }
  return { size, isForward: last == null }
}
