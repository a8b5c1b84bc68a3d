const A_YEAR = 365 * 24 * 60 * 60

/** Keeps a reader's preference for a year, where the server can see it before it draws the page. */
export function remember(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in Firefox and Safari of this year
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${A_YEAR}; samesite=lax`
}

/** Forgets what `remember` kept. */
export function forget(name: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: as above
  document.cookie = `${name}=; path=/; max-age=0; samesite=lax`
}

/** What `remember` kept under this name; null where it kept nothing. */
export function remembered(name: string): string | null {
  const start = `${name}=`
  const pair = document.cookie.split('; ').find((each) => each.startsWith(start))
  return pair === undefined ? null : decodeURIComponent(pair.slice(start.length))
}
