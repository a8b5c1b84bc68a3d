const KEY = 'annals-recent-searches'
const MOST = 6

/** What was searched for last in this browser, the newest first; none where nothing may be kept. */
export function readRecentSearches(): readonly string[] {
  const kept: unknown = parsed(localStorage.getItem(KEY))
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : []
}

/** Puts words first among the recent searches. */
export function rememberSearch(text: string): void {
  const words = text.trim()
  if (words === '') return
  const others = readRecentSearches().filter((each) => each !== words)
  localStorage.setItem(KEY, JSON.stringify([words, ...others].slice(0, MOST)))
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    // Somebody else wrote there; the next search writes it anew.
    if (error instanceof SyntaxError) return null
    throw error
  }
}
