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
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key asks for while the focus is among the candidates; null where nothing. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: KeyPress): ReviewCommand | null {
  if (ctrlKey || metaKey || altKey) return null
  return KEYS[key] ?? KEYS[key.toLowerCase()] ?? null
}
