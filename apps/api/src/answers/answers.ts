import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql'
import { getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import type { Database } from '../sql/database.ts'
import { Answer } from './answer.ts'
import { type CacheFigures, createAnswerCache } from './answer-cache.ts'
import { answerText, textAnswer } from './answer-text.ts'
import { createDataMark } from './data-mark.ts'
import type { KnownDocuments } from './known-documents.ts'

export interface Answers {
  /**
   * Answers queries without building an object for each value where it can, and from memory where the
   * same was asked before and nothing has been written since. A request with Cache-Control: no-cache
   * is answered afresh. What is answered without objects becomes a known document.
   */
  readonly plugin: Plugin
  /** The same for a query that is known; null where GraphQL's own execution must answer. */
  answer(args: ExecutionArgs, cacheControl: string | undefined): Promise<Answer | null>
  /** How the answers that are kept do; null where none are. */
  figures(): CacheFigures | null
}

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

/** The answers of one API; of those kept, up to `cacheBytes`. */
export function createAnswers(
  database: Database,
  cacheBytes: number,
  known: KnownDocuments,
): Answers {
  const cache = cacheBytes === 0 ? null : createAnswerCache(createDataMark(database), cacheBytes)
  const keyOf = answerKeys()
  const answer: Answers['answer'] = (args, cacheControl) =>
    cache === null || isAfresh(cacheControl)
      ? fromSql(args)
      : cache.answer(keyOf(args), () => fromSql(args))
  const keptOrExecuted = async (
    args: ExecutionArgs,
    execute: Execute,
  ): Promise<ExecutionResult> => {
    let result: ExecutionResult | null = null
    const whole = async () => {
      const fromText = await fromSql(args)
      if (fromText !== null) {
        noteKnown(known, args)
        return fromText
      }
      result = await execute(args)
      return result.errors === undefined ? new Answer(JSON.stringify(result)) : null
    }
    const isKept = cache !== null && mayBeKept(args)
    const answered = isKept ? await cache.answer(keyOf(args), whole) : await whole()
    return result ?? textAnswer(answered?.text ?? 'null')
  }
  const plugin: Plugin = {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn((args: ExecutionArgs) => keptOrExecuted(args, executeFn as Execute))
    },
  }
  return { plugin, answer, figures: () => cache?.figures() ?? null }
}

async function fromSql(args: ExecutionArgs): Promise<Answer | null> {
  const text = await answerText(args)
  return text === null ? null : new Answer(text)
}

function noteKnown(known: KnownDocuments, { document, contextValue }: ExecutionArgs): void {
  const { query } = (contextValue as YogaInitialContext).params ?? {}
  if (typeof query === 'string') known.note(query, document)
}

function mayBeKept({ document, operationName, contextValue }: ExecutionArgs): boolean {
  const { request } = contextValue as YogaInitialContext
  return (
    getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY &&
    !isAfresh(request.headers.get('cache-control') ?? undefined)
  )
}

function isAfresh(cacheControl: string | undefined): boolean {
  return cacheControl !== undefined && /no-cache|no-store/i.test(cacheControl)
}

/** All that an answer depends on beside the data. The parser's cache makes one document of equal texts. */
function answerKeys() {
  const numbers = new WeakMap<DocumentNode, number>()
  let documents = 0
  return ({ document, operationName, variableValues, contextValue }: ExecutionArgs): string => {
    let number = numbers.get(document)
    if (number === undefined) {
      number = ++documents
      numbers.set(document, number)
    }
    const { viewer } = contextValue as RequestContext
    return JSON.stringify([number, operationName, variableValues, viewer])
  }
}
