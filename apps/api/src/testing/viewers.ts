import type { Viewer } from '../context.ts'

/** Someone who may write; no row of the database stands behind it. */
export const EDITOR: Viewer = {
  name: 'test editor',
  canSeeDrafts: true,
  canWrite: true,
  canAdminister: false,
  userId: null,
  apiKeyId: null,
}

export const ADMINISTRATOR: Viewer = {
  ...EDITOR,
  name: 'test administrator',
  canAdminister: true,
}
