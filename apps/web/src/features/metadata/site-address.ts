import 'server-only'
import { headers } from 'next/headers'
import { webUrl } from '../../env.ts'

/** Where this site is reached, without a trailing slash: as it is set, else as the request says. */
export async function siteAddress(): Promise<string> {
  const set = webUrl()
  if (set !== null) return set
  const given = await headers()
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? 'localhost:3000'
  return `${given.get('x-forwarded-proto') ?? 'http'}://${host}`
}
