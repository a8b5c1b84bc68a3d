import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql'
import { getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import type { Database } from '../sql/database.ts'
import { type AnswerCache, createAnswerCache } from './answer-cache.ts'
import { answerText, textAnswer } from './answer-text.ts'
import { createDataMark } from './data-mark.ts'

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

/**
 * Answers queries without building an object for each value where it can, and from memory where the
 * same was asked before and nothing has been written since. A request with Cache-Control: no-cache is
 * answered afresh.
 */
export function useAnswers(database: Database, cacheBytes: number): Plugin {
  const cache = cacheBytes === 0 ? null : createAnswerCache(createDataMark(database), cacheBytes)
  const keyOf = answerKeys()
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      const execute = executeFn as Execute
      setExecuteFn(async (args: ExecutionArgs) => {
        if (cache === null || !mayBeKept(args)) return (await fromSql(args)) ?? execute(args)
        return keptAnswer(cache, keyOf(args), args, execute)
      })
    },
  }
}

async function keptAnswer(
  cache: AnswerCache,
  key: string,
  args: ExecutionArgs,
  execute: Execute,
): Promise<ExecutionResult> {
  let result: ExecutionResult | null = null
  const text = await cache.answer(key, async () => {
    const known = await answerText(args)
    if (known !== null) return known
    result = await execute(args)
    return result.errors === undefined ? JSON.stringify(result) : null
  })
  return result ?? textAnswer(text ?? 'null')
}

async function fromSql(args: ExecutionArgs): Promise<ExecutionResult | null> {
  const text = await answerText(args)
  return text === null ? null : textAnswer(text)
}

function mayBeKept({ document, operationName, contextValue }: ExecutionArgs): boolean {
  const { request } = contextValue as YogaInitialContext
  return (
    getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY &&
    !/no-cache|no-store/i.test(request.headers.get('cache-control') ?? '')
  )
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
