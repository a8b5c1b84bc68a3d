const A_YEAR = 365 * 24 * 60 * 60

/** Keeps a reader's preference for a year, where the server can see it before it draws the page. */
export function remember(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in Firefox and Safari of this year
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${A_YEAR}; samesite=lax`
}
