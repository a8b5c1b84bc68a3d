'use client'

import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useRefusalText } from '../writing/use-refusal-text.ts'
import { answerOf } from '../writing/write.ts'

interface PeopleWrite<Data, Variables> {
  /** Never throws. What was written; null where nothing was, and `problem` says why. */
  readonly send: (variables: Variables) => Promise<Success<Data> | null>
  /** Why the last that was sent was not done, in the page's language. */
  readonly problem: string | null
  readonly isSending: boolean
}

/** Sends one mutation of people, invitations and keys. `field` has the rule that it may break. */
export function usePeopleWrite<Data extends object, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  field?: string,
): PeopleWrite<Data, Variables> {
  const t = useTranslations('Chart')
  const tProblem = useTranslations('Problem')
  const refusalText = useRefusalText()
  const client = useApolloClient()
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  const send = async (variables: Variables) => {
    setProblem(null)
    setSending(true)
    const answer = await answerOf(client, mutation, variables)
    setSending(false)
    if (answer === 'OFFLINE') setProblem(t('writeFailed'))
    else if (answer === 'FAILED') setProblem(tProblem('failedHelp'))
    else if (isRefusal(answer))
      setProblem(
        refusalText({
          type: answer.__typename,
          message: answer.message,
          ...(field !== undefined && { field }),
        }),
      )
    else return answer as Success<Data>
    return null
  }
  return { send, problem, isSending }
}

/** A success has no message; every error has one. */
type Success<Data> = Exclude<Data[keyof Data], Refusal>

interface Refusal {
  readonly __typename?: string
  readonly message: string
}

function isRefusal(answer: object): answer is Refusal {
  return 'message' in answer
}
