import { forget, remember, remembered } from '../../ui/remember.ts'

// The session's own cookie is hidden from scripts. This one proves nothing: it only spares those who
// never signed in the question who they are.
const COOKIE = 'annals-signed-in'

export function hintSignedIn(): void {
  remember(COOKIE, '1')
}

export function hintSignedOut(): void {
  forget(COOKIE)
}

export function mayBeSignedIn(): boolean {
  return remembered(COOKIE) !== null
}
