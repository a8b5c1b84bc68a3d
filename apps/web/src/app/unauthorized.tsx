import { SignInFirst } from '../features/account/SignInFirst.tsx'

export default function Unauthorized() {
  return <SignInFirst />
}
