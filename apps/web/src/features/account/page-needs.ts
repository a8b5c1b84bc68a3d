/** Whom a page is for, of those that not everybody may see. */
export function pageNeeds(path: string): 'EDITOR' | 'ADMINISTRATOR' {
  return /^\/(people|audit)(\/|$)/.test(path) ? 'ADMINISTRATOR' : 'EDITOR'
}
