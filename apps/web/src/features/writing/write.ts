import {
  type ApolloClient,
  CombinedGraphQLErrors,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { WriteProblemFragmentDoc } from '../../generated/graphql'
import { type WriteProblem, writeProblem } from './write-problem.ts'

/** What every mutation answers under its name: its success, or a named error. */
type Answer = { readonly __typename: string }
type Success<Data> = Extract<Data[keyof Data], { __typename: `${string}Success` }>

export type WriteOutcome<Result> =
  | { readonly isDone: true; readonly result: Result }
  | { readonly isDone: false; readonly problem: WriteProblem }

/** Sends one mutation. Never throws: whatever goes wrong is a problem that a form can tell. */
export async function write<Data extends object, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<WriteOutcome<Success<Data>>> {
  const answer = await answerOf(client, mutation, variables)
  if (typeof answer === 'string') return failed({ kind: answer })
  if (answer.__typename.endsWith('Success'))
    return { isDone: true, result: answer as Success<Data> }
  const error = readFragment(
    WriteProblemFragmentDoc,
    answer as FragmentType<typeof WriteProblemFragmentDoc>,
  )
  return failed(writeProblem(error))
}

/** What the API answered one mutation, a success or a named error; else why there is no answer. Never throws. */
export async function answerOf<Data extends object, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer | 'FAILED' | 'OFFLINE'> {
  try {
    const { data } = await client.mutate<Data, OperationVariables>({ mutation, variables })
    return (Object.values(data ?? {})[0] as Answer | undefined) ?? 'FAILED'
  } catch (error) {
    console.warn('Nothing is known to have changed:', error)
    return CombinedGraphQLErrors.is(error) ? 'FAILED' : 'OFFLINE'
  }
}

function failed(problem: WriteProblem): { isDone: false; problem: WriteProblem } {
  return { isDone: false, problem }
}
