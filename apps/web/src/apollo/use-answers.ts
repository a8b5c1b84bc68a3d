'use client'

import { startTransition, use, useCallback, useState } from 'react'

/** What the page came with: a question's variables, and its answer. */
export interface FirstAnswer<Data, Variables> {
  readonly variables: Variables
  readonly data: Data
}

/** An answer on its way: what came with the page, or a promise that never fails. */
export type Coming<Data> = Answer<Data> | Promise<Answer<Data>>

type Answer<Data> = { readonly data: Data } | { readonly error: unknown }

interface Answers<Data, Variables> {
  /**
   * Asks, unless that was asked before, and waits for nothing. The same in every render until `askAgain`,
   * where the question is.
   */
  readonly ask: (variables: Variables) => Coming<Data>
  /** Asks anew whatever is asked next; what is shown stays until that is there. The same in every render. */
  readonly askAgain: () => void
}

/**
 * The answers to one question, asked with ever other variables. The first came with the page, so that a
 * page that is only read never loads what asks. Many questions are asked at once where each is asked
 * before `useAnswer` waits for the first.
 */
export function useAnswers<Data, Variables>(
  question: (variables: Variables) => Promise<Data>,
  first: FirstAnswer<Data, Variables>,
): Answers<Data, Variables> {
  const [asked, setAsked] = useState(() => ({ first, known: knownWith(first) }))
  // The server has drawn the page anew.
  const isNew = asked.first !== first
  const known = isNew ? knownWith(first) : asked.known
  if (isNew) setAsked({ first, known })
  const askAgain = useCallback(() => {
    // Made here: what is given to setAsked runs again each time that React tries to draw.
    const known: Known<Data> = new Map()
    startTransition(() => setAsked((last) => ({ ...last, known })))
  }, [])
  const ask = useCallback(
    (variables: Variables) => {
      const key = JSON.stringify(variables)
      const answer = known.get(key) ?? answerTo(question, variables)
      known.delete(key)
      known.set(key, answer)
      const [oldest] = known.keys()
      if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
      return answer
    },
    [known, question],
  )
  return { ask, askAgain }
}

/** Suspends until an answer is there. Where it could not be had the last one stands, and `hasFailed`. A first one that fails throws. */
export function useAnswer<Data>(coming: Coming<Data>): {
  readonly data: Data
  readonly hasFailed: boolean
} {
  const answer = coming instanceof Promise ? use(coming) : coming
  const data = 'data' in answer ? answer.data : undefined
  const [kept, setKept] = useState(data)
  if (data !== undefined && data !== kept) setKept(data)
  const shown = data ?? kept
  if (shown === undefined) throw 'error' in answer ? answer.error : new Error('No answer came.')
  return { data: shown, hasFailed: data === undefined }
}

/** Answers that are kept, for the way back and forth. */
const MOST_KEPT = 20

type Known<Data> = Map<string, Coming<Data>>

/** The same for the same first answer, in however many renders: React throws renders away. */
function knownWith<Data, Variables>(first: FirstAnswer<Data, Variables>): Known<Data> {
  const before = knownByFirst.get(first)
  if (before !== undefined) return before as Known<Data>
  const known: Known<Data> = new Map([[JSON.stringify(first.variables), { data: first.data }]])
  knownByFirst.set(first, known)
  return known
}

const knownByFirst = new WeakMap<object, unknown>()

async function answerTo<Data, Variables>(
  question: (variables: Variables) => Promise<Data>,
  variables: Variables,
): Promise<Answer<Data>> {
  try {
    return { data: await question(variables) }
  } catch (error) {
    console.warn('An answer could not be had:', error)
    return { error }
  }
}
