import 'server-only'
import { redirect } from 'next/navigation'
import { createLoader, createSerializer, type SearchParams } from 'nuqs/server'
import { type Selection, selectionParsers } from './selection-parsers.ts'
import { isEdtf } from './selection-range.ts'

/** The selection of an address; one whose range is no date leads to the same address without it. */
export async function loadSelection(searchParams: Promise<SearchParams>): Promise<Selection> {
  const selection = await load(searchParams)
  if (selection.range === null || isEdtf(selection.range)) return selection
  redirect(`/${serialize({ ...selection, range: null })}`)
}

const load = createLoader(selectionParsers)
const serialize = createSerializer(selectionParsers)
