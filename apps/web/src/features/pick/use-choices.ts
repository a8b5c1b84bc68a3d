'use client'

import { useQuery } from '@apollo/client/react'
import { useLocale } from 'next-intl'
import { useDeferredValue } from 'react'
import { Pick_QueryDocument } from '../../generated/graphql'
import { type Choice, choicesIn, type PickKind } from './choice.ts'

interface Choices {
  /** The last that were found, until those for `text` are there. */
  readonly choices: readonly Choice[]
  readonly isWorking: boolean
  readonly hasFailed: boolean
}

/** What a name may mean; nothing is asked while it is null. */
export function useChoices(kind: PickKind, text: string | null): Choices {
  const locale = useLocale()
  const wanted = useDeferredValue(text)
  const { data, previousData, loading, error } = useQuery(Pick_QueryDocument, {
    variables: { text: wanted?.trim() ?? '', [kind]: true, locale },
    skip: wanted === null || (kind === 'events' && wanted.trim() === ''),
  })
  const shown = data ?? previousData
  return {
    choices: shown === undefined ? [] : choicesIn(shown),
    isWorking: loading,
    hasFailed: error !== undefined,
  }
}
