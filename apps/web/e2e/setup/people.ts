import { createHash, randomBytes } from 'node:crypto'
import type { PrismaClient } from '@annals/prisma'

export interface SignedIn {
  readonly name: string
  readonly cookies: readonly { readonly name: string; readonly value: string }[]
}

/** Invites editors by name; what it returns signs them up at the site, and so in. */
export async function inviteEditors(
  prisma: PrismaClient,
  names: readonly string[],
): Promise<(siteUrl: string) => Promise<SignedIn[]>> {
  const tokens = new Map<string, string>()
  for (const name of names) {
    const token = randomBytes(32).toString('base64url')
    tokens.set(name, token)
    await prisma.invitation.create({
      data: {
        role: 'EDITOR',
        note: name,
        isFirst: false,
        tokenHash: createHash('sha256').update(token).digest('hex'),
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    })
  }
  return (siteUrl) =>
    Promise.all([...tokens].map(([name, invitation]) => signUp(siteUrl, name, invitation)))
}

async function signUp(siteUrl: string, name: string, invitation: string): Promise<SignedIn> {
  const email = `${name.toLowerCase()}@annals.test`
  const response = await fetch(`${siteUrl}/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: siteUrl },
    body: JSON.stringify({ invitation, name, email, password: 'correct horse battery' }),
  })
  if (!response.ok) throw new Error(`${name} could not sign up: ${await response.text()}`)
  const cookies = response.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1) }
  })
  // The browser asks who is signed in only where this says that someone may be.
  return { name, cookies: [...cookies, { name: 'annals-signed-in', value: '1' }] }
}
