'use client'

import { useQueryStates } from 'nuqs'
import { useCallback, useState } from 'react'
import { type Selection, selectionParsers } from './selection-parsers.ts'

export type SelectionChange = Partial<{ [Key in keyof Selection]: Selection[Key] | null }>

/**
 * The selection of the address, the same object for as long as it says the same, and a way to change
 * parts of it (null: back to the default). A change of what is listed, or of its order, starts the list at
 * its beginning again. Each change is a step of the back button; `replace` makes it part of the last one.
 * `onStep` hears of what a step leads to before anything is drawn anew; the same in every render.
 */
export function useSelection(
  onStep: (next: Selection) => void,
): readonly [
  Selection,
  (change: SelectionChange, options?: { readonly replace?: boolean }) => void,
] {
  const [read, set] = useQueryStates(selectionParsers)
  // It is read anew when the address follows: what says the same would otherwise be drawn twice.
  const [selection, setSelection] = useState(read)
  const isOther = JSON.stringify(read) !== JSON.stringify(selection)
  if (isOther) setSelection(read)
  const change = useCallback(
    (values: SelectionChange, { replace = false } = {}) => {
      const begin = LISTS.some((key) => key in values) ? BEGINNING : {}
      const all = { ...begin, ...values }
      const history = replace ? 'replace' : 'push'
      void set(
        (last) => {
          if (!replace) onStep(changed(last, all))
          return all
        },
        { history },
      )
    },
    [set, onStep],
  )
  return [isOther ? read : selection, change]
}

function changed(selection: Selection, change: SelectionChange): Selection {
  const filled = Object.entries(change).map(([key, value]) => [key, value ?? DEFAULTS[key]])
  return { ...selection, ...Object.fromEntries(filled) }
}

const DEFAULTS: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(selectionParsers).map(([key, parser]) => [
    key,
    'defaultValue' in parser ? parser.defaultValue : null,
  ]),
)

/** What decides which events are listed, and in which order. */
const LISTS = [
  'q',
  'range',
  'topics',
  'actors',
  'places',
  'sources',
  'disputed',
  'exact',
  'order',
] as const satisfies readonly (keyof Selection)[]

const BEGINNING = { rows: null, after: null, before: null } as const
