import type { Viewer } from '../context.ts'

/** What a field may ask of its caller. */
export interface AuthScopes {
  /** May see drafts, and what was deleted. */
  readonly seeDrafts: boolean
  /** May change events and all that belongs to them. */
  readonly write: boolean
  /** May give people roles, and programs keys. */
  readonly administer: boolean
}

/** The one place that says what each viewer may do; which rows one may see, visibility.ts says. */
export function authScopesOf(viewer: Viewer): AuthScopes {
  return {
    seeDrafts: viewer.canSeeDrafts,
    write: viewer.canWrite,
    administer: viewer.canAdminister,
  }
}
