import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { answerText, textAnswer } from './answer-text.ts'

/** Answers queries that are read in SQL without building an object for each value. */
export function useTextAnswers(): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn(async (args: ExecutionArgs) => {
        const text = await answerText(args)
        return text === null ? executeFn(args) : textAnswer(text)
      })
    },
  }
}
