import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { EntityPage } from '../../../features/entity-page/EntityPage.tsx'
import { EntityEvents_QueryDocument, PlacePage_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readPlace(await params)).name }
}

export default async function Page({ params }: Props) {
  const place = await readPlace(await params)
  const { slug, name, eventCount } = place
  const { data } = await query({
    query: EntityEvents_QueryDocument,
    variables: { filter: { places: { anyOf: [slug] } }, locale: await getLocale() },
  })
  return (
    <EntityPage
      kind="places"
      slug={slug}
      name={name}
      facts={[...place.aliases, place.countryCode ?? ''].filter((fact) => fact !== '')}
      description={''}
      events={data?.events.edges.map(({ node }) => node) ?? []}
      eventCount={eventCount}
    />
  )
}

async function readPlace({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: PlacePage_QueryDocument,
    variables: { slug: decodeURIComponent(slug) },
  })
  if (!data?.place) notFound()
  return data.place
}
