import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { CiteThis } from '../../../features/cite/CiteThis.tsx'
import { eventDescription, pageReference } from '../../../features/cite/references.ts'
import { EventPage } from '../../../features/event/EventPage.tsx'
import { eventJsonLd } from '../../../features/metadata/event-json-ld.ts'
import { JsonLd } from '../../../features/metadata/JsonLd.tsx'
import { pageMetadata } from '../../../features/metadata/page-metadata.ts'
import { siteAddress } from '../../../features/metadata/site-address.ts'
import { EventPage_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, date, summary } = await readEvent(await params)
  return pageMetadata({
    path: `/events/${slug}`,
    title,
    description: `${date.text}. ${summary}`,
    picture: `/cards/events/${slug}.png`,
  })
}

export default async function Page({ params }: Props) {
  const event = await readEvent(await params)
  const site = await siteAddress()
  const t = await getTranslations('Site')
  const reference = pageReference({
    siteName: t('name'),
    address: `${site}/events/${event.slug}`,
    title: event.title,
    description: eventDescription(event.date.edtf),
    updatedAt: event.updatedAt,
    now: new Date(),
  })
  return (
    <>
      <JsonLd data={eventJsonLd(event, site)} />
      <EventPage event={event}>
        <CiteThis reference={reference} citationKey={`annals-${event.slug}`} />
      </EventPage>
    </>
  )
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
