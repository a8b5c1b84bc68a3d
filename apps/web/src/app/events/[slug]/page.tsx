import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { EventPage } from '../../../features/event/EventPage.tsx'
import { EventPage_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await readEvent(await params)
  return { title: event.title, description: `${event.date.text}. ${event.summary}` }
}

export default async function Page({ params }: Props) {
  return <EventPage event={await readEvent(await params)} />
}

/** Asked twice, answered from one request: the client of a request keeps what it read. */
async function readEvent({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: EventPage_QueryDocument,
    variables: { slug: decodeURIComponent(slug), locale: await getLocale() },
  })
  if (!data?.event) notFound()
  return data.event
}
