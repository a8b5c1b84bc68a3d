import { GraphQLError } from 'graphql'
import type { Viewer } from '../context.ts'
import { NotAllowedError } from '../writing/write-errors.ts'

/** For mutations: says what the caller lacks, and nothing of what is there. */
export function notAllowed(viewer: Viewer): NotAllowedError {
  return new NotAllowedError(whatIsLacking(viewer))
}

/** For reads, whose errors stand beside the data. */
export function readNotAllowed(viewer: Viewer): GraphQLError {
  return new GraphQLError(whatIsLacking(viewer), { extensions: { code: 'NOT_ALLOWED' } })
}

function whatIsLacking({ userId, apiKeyId }: Viewer): string {
  if (apiKeyId !== null) return 'This API key lacks the scope for it. Use a key that has it.'
  return userId === null
    ? 'This is for editors. Sign in, or send an API key with the scope for it.'
    : 'Your role does not allow this. Ask an administrator for another role.'
}
