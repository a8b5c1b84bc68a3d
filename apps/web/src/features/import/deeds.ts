/** What can be done with a candidate. */
export type CandidateDeed = 'accept' | 'mend' | 'merge' | 'reject' | 'reopen'

export type ReviewCommand = CandidateDeed | 'next' | 'previous' | 'undo' | 'help'

const KEYS: Readonly<Record<string, ReviewCommand>> = {
  a: 'accept',
  e: 'mend',
  m: 'merge',
  r: 'reject',
  o: 'reopen',
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  u: 'undo',
  '?': 'help',
}

interface KeyPress {
  readonly key: string
  /** The place on the keyboard, whatever it is set to write: "KeyA". */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * What a key asks for while the focus is among the candidates; null where nothing. A keyboard set to
 * another script asks by where its keys stand.
 */
export function commandOf({ key, code, ctrlKey, metaKey, altKey }: KeyPress): ReviewCommand | null {
  if (ctrlKey || metaKey || altKey) return null
  const latin = isOfAnotherScript(key) ? code.replace(/^Key/, '') : key
  return KEYS[latin] ?? KEYS[latin.toLowerCase()] ?? null
}

// A Latin letter counts as what it writes, wherever it stands; so do signs, which Dvorak has where
// others have letters. "Process" comes in place of a letter that is still being composed.
function isOfAnotherScript(key: string): boolean {
  return key === 'Process' || /^(?!\p{Script=Latin})\p{Letter}$/u.test(key)
}
