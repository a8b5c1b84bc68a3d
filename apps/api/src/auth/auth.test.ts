import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { globalId } from '../relay/global-id.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

let api: TestApi
let clock = new Date('2026-01-15T12:00:00Z')
let link: string | null
let administrator: Record<string, string>

beforeAll(async () => {
  api = await startTestApi({
    now: () => clock,
    environment: { ANNALS_SIGN_IN_ATTEMPTS: '0' },
  })
})

afterAll(() => api.stop())

const VIEWER = '{ viewer { user { name role } isApiKey canSeeDrafts canWrite canAdminister } }'

function post(path: string, body: object, headers: Record<string, string> = {}) {
  return api.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', ...headers },
    body: JSON.stringify(body),
  })
}

function signUp(invitation: string | undefined, name: string) {
  return post('/auth/sign-up/email', {
    invitation,
    name,
    email: `${name.toLowerCase()}@annals.test`,
    password: 'correct horse battery',
  })
}

function cookieOf(response: Response) {
  return {
    cookie: response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  }
}

async function as<Data>(headers: Record<string, string>, document: string, variables = {}) {
  return api.query<Data>(document, variables, { headers })
}

describe('the first administrator', () => {
  test('signs up by a link that is printed while there is none, and works once', async () => {
    const printedBefore = await api.auth.firstAdministratorLink()
    link = await api.auth.firstAdministratorLink()
    expect(link).toMatch(/^http:\/\/localhost:3000\/join#[\w-]{43}$/)
    const token = link?.split('#')[1]

    const response = await signUp(token, 'Ada')
    expect(response.status).toBe(200)
    administrator = cookieOf(response)
    expect((await as(administrator, VIEWER)).data).toEqual({
      viewer: {
        user: { name: 'Ada', role: 'ADMINISTRATOR' },
        isApiKey: false,
        canSeeDrafts: true,
        canWrite: true,
        canAdminister: true,
      },
    })
    expect((await signUp(token, 'Eve')).status).toBe(403)
    expect((await signUp(printedBefore?.split('#')[1], 'Eve')).status).toBe(403)
    expect(await api.auth.firstAdministratorLink()).toBeNull()
  })

  test('leaves neither password nor token behind in the database', async () => {
    const rows = JSON.stringify([
      await api.prisma.account.findMany(),
      await api.prisma.verification.findMany(),
      await api.prisma.invitation.findMany(),
    ])
    expect(rows).not.toContain('correct horse battery')
    expect(rows).not.toContain(link?.split('#')[1])
  })

  test('nobody else signs up without an invitation, and learns no address by trying', async () => {
    const known = await signUp(undefined, 'Ada')
    const unknown = await signUp(undefined, 'Mallory')
    expect(known.status).toBe(403)
    expect(await known.json()).toEqual(await unknown.json())
  })
})

describe('people', () => {
  test('are invited with a role, sign in and out, and lose a role at once', async () => {
    const { data: invited } = await as<{ invitePerson: { token: string } }>(
      administrator,
      'mutation { invitePerson(input: { role: EDITOR, note: "Grace, for Asia" }) { ... on InvitePersonSuccess { token } } }',
    )
    await signUp(invited.invitePerson.token, 'Grace')
    const signIn = await post('/auth/sign-in/email', {
      email: 'grace@annals.test',
      password: 'correct horse battery',
    })
    const grace = cookieOf(signIn)
    expect((await as(grace, VIEWER)).data).toMatchObject({
      viewer: { user: { name: 'Grace' }, canWrite: true, canAdminister: false },
    })
    const { data } = await as<{ users: { edges: { node: { id: string; name: string } }[] } }>(
      administrator,
      '{ users { edges { node { id name role email } } } }',
    )
    const people = data.users.edges.map(({ node }) => node)
    expect(people.map(({ name }) => name)).toEqual(['Ada', 'Grace'])

    const setRole =
      'mutation Role($input: SetUserRoleInput!) { setUserRole(input: $input) { __typename ... on Error { message } } }'
    const id = people[1]?.id
    await as(administrator, setRole, { input: { user: id, role: 'READER' } })
    expect((await as(grace, VIEWER)).data).toMatchObject({
      viewer: { canSeeDrafts: false, canWrite: false },
    })
    const refused = await as<{ createEvent: unknown }>(
      grace,
      'mutation { createEvent(input: { title: "x", date: "1999" }) { __typename } }',
    )
    expect(refused.data.createEvent).toEqual({ __typename: 'NotAllowedError' })

    const own = { input: { user: people[0]?.id, role: 'EDITOR' } }
    expect((await as(administrator, setRole, own)).data).toMatchObject({
      setUserRole: { __typename: 'InvalidInputError' },
    })
    await post('/auth/sign-out', {}, grace)
    expect((await as(grace, VIEWER)).data).toEqual({ viewer: null })
  })

  test('keys, invitations and what was done about them are listed to administrators alone', async () => {
    const node = 'edges { node { id } }'
    const lists = [
      `users { ${node} }`,
      `auditLog { ${node} }`,
      'apiKeys { id }',
      'invitations { id }',
    ]
    for (const list of lists) {
      const { data, errors } = await api.query(`{ ${list} }`)
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([
        null,
        ['NOT_ALLOWED'],
      ])
    }
    const entry = await api.prisma.auditEntry.findFirstOrThrow()
    const person = await api.prisma.user.findFirstOrThrow()
    const ids = [globalId('AuditEntry', entry.id), globalId('User', person.id)]
    const byId = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect((await api.query(byId, { ids })).data).toEqual({ nodes: [null, null] })
    expect((await as(administrator, byId, { ids })).data).toEqual({
      nodes: ids.map((id) => ({ id })),
    })
  })

  test('an invitation that is revoked works no more', async () => {
    const { data } = await as<{ invitePerson: { token: string; invitation: { id: string } } }>(
      administrator,
      `mutation { invitePerson(input: { role: READER, note: "Mallory" }) {
        ... on InvitePersonSuccess { token invitation { id note role invitedBy { name } expiresAt } } } }`,
    )
    const { token, invitation } = data.invitePerson
    expect(invitation).toMatchObject({
      note: 'Mallory',
      role: 'READER',
      invitedBy: { name: 'Ada' },
      expiresAt: '2026-01-22T12:00:00.000Z',
    })
    const open = async () => (await as(administrator, '{ invitations { id } }')).data
    expect(await open()).toEqual({ invitations: [{ id: invitation.id }] })
    const revoke =
      'mutation Revoke($id: ID!) { revokeInvitation(input: { id: $id }) { __typename } }'
    expect((await as(administrator, revoke, { id: invitation.id })).data).toEqual({
      revokeInvitation: { __typename: 'RevokeInvitationSuccess' },
    })
    expect(await open()).toEqual({ invitations: [] })
    expect((await signUp(token, 'Mallory')).status).toBe(403)
    expect((await as(administrator, revoke, { id: invitation.id })).data).toEqual({
      revokeInvitation: { __typename: 'NotFoundError' },
    })
  })
})

describe('an API key', () => {
  const CREATE = `mutation Create($input: CreateApiKeyInput!) { createApiKey(input: $input) {
    ... on CreateApiKeySuccess { secret apiKey { id prefix scopes lastUsedAt } } } }`
  interface Created {
    createApiKey: { secret: string; apiKey: { id: string; prefix: string } }
  }
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

  test('is shown once, kept hashed, and does what its scopes say and no more', async () => {
    const input = { name: 'importer', scopes: ['WRITE'], idempotencyKey: 'key-1' }
    const { data } = await as<Created>(administrator, CREATE, { input })
    const { secret, apiKey } = data.createApiKey
    expect(secret.startsWith(apiKey.prefix)).toBe(true)
    const again = await as<Created>(administrator, CREATE, { input })
    expect(again.data.createApiKey).toMatchObject({ secret: null, apiKey: { id: apiKey.id } })
    const kept = JSON.stringify([
      await api.prisma.apiKey.findMany(),
      await api.prisma.idempotentAnswer.findMany(),
    ])
    expect(kept).not.toContain(secret)

    expect((await as(bearer(secret), VIEWER)).data).toMatchObject({
      viewer: { isApiKey: true, canSeeDrafts: true, canWrite: true, canAdminister: false },
    })
    const written = await as<{ createEvent: unknown }>(
      bearer(secret),
      `mutation { createEvent(input: { title: "By a program", date: "1999" }) {
        ... on CreateEventSuccess { event { revisions { edges { node { author } } } } } } }`,
    )
    expect(JSON.stringify(written.data)).toContain('"author":"Ada"')
    expect((await as(bearer(secret), '{ users { id } }')).errors).toHaveLength(1)
  })

  test('records when it was last used, at most once a minute', async () => {
    const { data } = await as<Created>(administrator, CREATE, {
      input: { name: 'reader', scopes: [] },
    })
    const { secret, apiKey } = data.createApiKey
    const lastUsed = async () => {
      const id = Buffer.from(apiKey.id, 'base64').toString().split(':')[1] ?? ''
      return (await api.prisma.apiKey.findUniqueOrThrow({ where: { id } })).lastUsedAt
    }
    const first = clock
    await as(bearer(secret), VIEWER)
    clock = new Date(first.getTime() + 59_000)
    await as(bearer(secret), VIEWER)
    expect(await lastUsed()).toEqual(first)
    clock = new Date(first.getTime() + 60_000)
    await as(bearer(secret), VIEWER)
    expect(await lastUsed()).toEqual(clock)
  })

  test('that is revoked, or none, is refused with 401', async () => {
    const { data } = await as<Created>(administrator, CREATE, {
      input: { name: 'short-lived', scopes: ['READ_DRAFTS'] },
    })
    const { secret, apiKey } = data.createApiKey
    expect((await as(bearer(secret), VIEWER)).status).toBe(200)
    await as(
      administrator,
      'mutation Revoke($id: ID!) { revokeApiKey(input: { id: $id }) { __typename } }',
      { id: apiKey.id },
    )
    for (const wrong of [secret, 'annals_wrong', 'x']) {
      const { status, errors } = await as(bearer(wrong), VIEWER)
      expect([status, errors[0]?.extensions?.code]).toEqual([401, 'INVALID_API_KEY'])
    }
  })
})

test('administrators read what was done about people and keys, the latest first', async () => {
  const { data } = await as<{ auditLog: { edges: { node: object }[] } }>(
    administrator,
    `{ auditLog(first: 20) { edges { node {
      action subject roleBefore roleAfter scopes author apiKey createdAt } } } }`,
  )
  const entry = (action: string, subject: string, more: object = {}) => ({
    action,
    subject,
    roleBefore: null,
    roleAfter: null,
    scopes: [],
    author: 'Ada',
    apiKey: null,
    createdAt: expect.any(String),
    ...more,
  })
  expect(data.auditLog.edges.map(({ node }) => node)).toEqual([
    entry('API_KEY_REVOKED', 'short-lived', { scopes: ['READ_DRAFTS'] }),
    entry('API_KEY_CREATED', 'short-lived', { scopes: ['READ_DRAFTS'] }),
    entry('API_KEY_CREATED', 'reader'),
    entry('API_KEY_CREATED', 'importer', { scopes: ['WRITE'] }),
    entry('INVITATION_REVOKED', 'Mallory', { roleAfter: 'READER' }),
    entry('PERSON_INVITED', 'Mallory', { roleAfter: 'READER' }),
    entry('ROLE_CHANGED', 'Grace', { roleBefore: 'EDITOR', roleAfter: 'READER' }),
    entry('PERSON_JOINED', 'Grace', { roleAfter: 'EDITOR', author: 'Grace' }),
    entry('PERSON_INVITED', 'Grace, for Asia', { roleAfter: 'EDITOR' }),
    entry('PERSON_JOINED', 'Ada', { roleAfter: 'ADMINISTRATOR' }),
  ])
})
