import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { EntityPage } from '../../../features/entity-page/EntityPage.tsx'
import { ActorPage_QueryDocument, EntityEvents_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readActor(await params)).name }
}

export default async function Page({ params }: Props) {
  const actor = await readActor(await params)
  const { slug, name, eventCount } = actor
  const t = await getTranslations('EntityForm')
  const { data } = await query({
    query: EntityEvents_QueryDocument,
    variables: { filter: { actors: { anyOf: [slug] } }, locale: await getLocale() },
  })
  return (
    <EntityPage
      kind="actors"
      slug={slug}
      name={name}
      facts={[t(`kind.${actor.kind}`), ...actor.aliases]}
      description={actor.description}
      events={data?.events.edges.map(({ node }) => node) ?? []}
      eventCount={eventCount}
    />
  )
}

async function readActor({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: ActorPage_QueryDocument,
    variables: { slug: decodeURIComponent(slug) },
  })
  if (!data?.actor) notFound()
  return data.actor
}
