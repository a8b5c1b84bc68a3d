import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { EntityPage } from '../../../features/entity-page/EntityPage.tsx'
import { EntityEvents_QueryDocument, TopicPage_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readTopic(await params)).name }
}

export default async function Page({ params }: Props) {
  const topic = await readTopic(await params)
  const { slug, name, eventCount } = topic
  const { data } = await query({
    query: EntityEvents_QueryDocument,
    variables: { filter: { topics: { anyOf: [slug] } }, locale: await getLocale() },
  })
  return (
    <EntityPage
      kind="topics"
      slug={slug}
      name={name}
      facts={[topic.parent?.name ?? ''].filter((fact) => fact !== '')}
      description={topic.description}
      events={data?.events.edges.map(({ node }) => node) ?? []}
      eventCount={eventCount}
    />
  )
}

async function readTopic({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: TopicPage_QueryDocument,
    variables: { slug: decodeURIComponent(slug) },
  })
  if (!data?.topic) notFound()
  return data.topic
}
