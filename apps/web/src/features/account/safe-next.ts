/** Where to go on after signing in: a path of this site, else the overview. */
export function safeNext(next: string | null | undefined): string {
  if (next == null || !next.startsWith('/')) return '/'
  // Read as a browser reads it, which takes "//host", "/\host" and "/<tab>/host" for other sites.
  return URL.canParse(next, HERE) && new URL(next, HERE).origin === HERE ? next : '/'
}

const HERE = 'https://annals.invalid'
