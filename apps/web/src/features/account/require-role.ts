import 'server-only'
import { forbidden, unauthorized } from 'next/navigation'
import { currentViewer } from './current-viewer.ts'
import type { Viewer } from './use-viewer.ts'

/** Who asks for a page of editors; anyone else is answered 401, or 403 where he is signed in. */
export async function requireEditor(): Promise<Viewer> {
  return requireThat(await currentViewer(), ({ canWrite }) => canWrite)
}

/** Who asks for a page of administrators; anyone else is answered 401, or 403 where he is signed in. */
export async function requireAdministrator(): Promise<Viewer> {
  return requireThat(await currentViewer(), ({ canAdminister }) => canAdminister)
}

function requireThat(viewer: Viewer | null, mayEnter: (viewer: Viewer) => boolean): Viewer {
  if (viewer === null) unauthorized()
  if (!mayEnter(viewer)) forbidden()
  return viewer
}
