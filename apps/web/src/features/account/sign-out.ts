import { type AuthProblem, authRequest } from './auth-request.ts'
import { leaveFor } from './leave.ts'
import { hintSignedOut } from './signed-in-hint.ts'

/** Ends the session and goes to a path as a visitor; says where that could not be done. */
export async function signOut(next = '/'): Promise<AuthProblem | null> {
  const problem = await authRequest('/sign-out', {})
  if (problem !== null) return problem
  hintSignedOut()
  leaveFor(next)
  return null
}
