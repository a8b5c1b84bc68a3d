import type { Viewer } from '../context.ts'
import { NotAllowedError } from '../writing/write-errors.ts'

/** Says what the caller lacks, and nothing of what is there. */
export function notAllowed({ userId, apiKeyId }: Viewer): NotAllowedError {
  if (apiKeyId !== null) {
    return new NotAllowedError('This API key lacks the scope for it. Use a key that has it.')
  }
  return userId === null
    ? new NotAllowedError('This is for editors. Sign in, or send an API key with the scope for it.')
    : new NotAllowedError('Your role does not allow this. Ask an administrator for another role.')
}
