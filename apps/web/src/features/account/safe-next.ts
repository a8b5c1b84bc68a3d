/** Where to go on after signing in: a path of this site, else the overview. */
export function safeNext(next: string | null | undefined): string {
  // "//host" and "/\host" lead to other sites.
  return next != null && /^\/(?![/\\])/.test(next) ? next : '/'
}
