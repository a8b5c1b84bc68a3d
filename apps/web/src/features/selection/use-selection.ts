'use client'

import { useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { type Selection, selectionParsers } from './selection-parsers.ts'

export type SelectionChange = Partial<{ [Key in keyof Selection]: Selection[Key] | null }>

/**
 * The selection of the address and a way to change parts of it (null: back to the default). A change
 * starts the list at its first page again, unless it turns the page. Each change is a step of the back
 * button; `replace` makes it part of the last one.
 */
export function useSelection(): readonly [
  Selection,
  (change: SelectionChange, options?: { readonly replace?: boolean }) => void,
] {
  const [selection, set] = useQueryStates(selectionParsers)
  const change = useCallback(
    (values: SelectionChange, { replace = false } = {}) => {
      void set({ after: null, before: null, ...values }, { history: replace ? 'replace' : 'push' })
    },
    [set],
  )
  return [selection, change]
}
