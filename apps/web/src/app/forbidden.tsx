import { currentViewer } from '../features/account/current-viewer.ts'
import { NotAllowed } from '../features/account/NotAllowed.tsx'
import { SignInFirst } from '../features/account/SignInFirst.tsx'

export default async function Forbidden() {
  const user = (await currentViewer())?.user ?? null
  return user === null ? <SignInFirst /> : <NotAllowed user={user} />
}
