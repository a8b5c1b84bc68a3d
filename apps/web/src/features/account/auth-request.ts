/** Why signing in, joining or changing one's account did not go through. */
export type AuthProblem =
  | 'wrongPassword'
  | 'tooManyAttempts'
  | 'notInvited'
  | 'emailTaken'
  | 'emailInvalid'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'signedOut'
  | 'wrongAddress'
  | 'unreachable'
  | 'unexpected'

const PROBLEMS: Readonly<Record<string, AuthProblem>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongPassword',
  INVALID_PASSWORD: 'wrongPassword',
  NOT_INVITED: 'notInvited',
  USER_ALREADY_EXISTS: 'emailTaken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'emailTaken',
  INVALID_EMAIL: 'emailInvalid',
  PASSWORD_TOO_SHORT: 'passwordTooShort',
  PASSWORD_TOO_LONG: 'passwordTooLong',
  INVALID_ORIGIN: 'wrongAddress',
  MISSING_OR_NULL_ORIGIN: 'wrongAddress',
}

/** Asks the API's sign-in service; null where it did as asked. Its cookies come and go with the answer. */
export async function authRequest(
  path: '/sign-in/email' | '/sign-up/email' | '/sign-out' | '/update-user' | '/change-password',
  body: Readonly<Record<string, unknown>>,
): Promise<AuthProblem | null> {
  let response: Response
  try {
    response = await fetch(`/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch (error) {
    // fetch says so, and nothing more, where no answer came.
    if (error instanceof TypeError) return 'unreachable'
    throw error
  }
  if (response.ok) return null
  if (response.status === 429) return 'tooManyAttempts'
  if (response.status >= 500) return 'unreachable'
  const known = PROBLEMS[await codeIn(response)]
  if (known !== undefined) return known
  return response.status === 401 ? 'signedOut' : 'unexpected'
}

async function codeIn(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('json')) return ''
  const { code } = (await response.json()) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
