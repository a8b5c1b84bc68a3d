'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { FirstAnswer } from '../../apollo/use-answers.ts'
import { usePreloadedQuery } from '../../apollo/use-preloaded-query.ts'
import { readFragment } from '../../generated/fragment-masking'
import {
  ApiKeyRow_apiKeyFragmentDoc,
  InvitationRow_invitationFragmentDoc,
  People_QueryDocument,
  type People_QueryQuery,
  type People_QueryQueryVariables,
  PersonRow_userFragmentDoc,
} from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { ApiKeyRow } from './ApiKeyRow.tsx'
import { InvitationRow } from './InvitationRow.tsx'
import { NewApiKey } from './NewApiKey.tsx'
import { NewInvitation } from './NewInvitation.tsx'
import { PersonRow } from './PersonRow.tsx'

interface Props {
  readonly first: FirstAnswer<People_QueryQuery, People_QueryQueryVariables>
  /** The global id of who looks. */
  readonly viewerId: string | null
}

/** Who may do what here: people by their roles, programs by their keys. */
export function PeoplePage({ first, viewerId }: Props) {
  const t = useTranslations('People')
  const account = useTranslations('Account')
  const { data, refetch } = usePreloadedQuery(People_QueryDocument, first)
  const people = data.users.edges.map(({ node }) => readFragment(PersonRow_userFragmentDoc, node))
  const invitations = readFragment(InvitationRow_invitationFragmentDoc, data.invitations)
  const keys = readFragment(ApiKeyRow_apiKeyFragmentDoc, data.apiKeys)
  return (
    <div className="mx-auto grid max-w-4xl gap-6 pt-8">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <Link href="/audit" className="text-sm text-accent underline underline-offset-4">
          {account('audit')}
        </Link>
      </header>
      <Card title={t('people', { count: data.users.totalCount })}>
        <ul className="divide-y divide-line">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} isSelf={person.id === viewerId} />
          ))}
        </ul>
        <PageLinks
          label={t('pages')}
          info={data.users.pageInfo}
          shown={people.length}
          total={data.users.totalCount}
        />
      </Card>
      <Card title={t('invitations')}>
        <ul className="mb-4 divide-y divide-line border-b border-line empty:hidden">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </ul>
        <NewInvitation onMade={() => refetch()} />
      </Card>
      <Card title={t('keys', { count: keys.filter(({ revokedAt }) => revokedAt === null).length })}>
        {keys.length === 0 ? (
          <p className="mb-4 text-sm text-muted">{t('noKeys')}</p>
        ) : (
          <ul className="mb-4 divide-y divide-line border-b border-line">
            {keys.map((key) => (
              <ApiKeyRow key={key.id} apiKey={key} />
            ))}
          </ul>
        )}
        <NewApiKey onMade={() => refetch()} />
      </Card>
    </div>
  )
}
