import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { query } from '../../../apollo/server-client.ts'
import { CiteThis } from '../../../features/cite/CiteThis.tsx'
import { eventDescription, pageReference } from '../../../features/cite/references.ts'
import { EventPage } from '../../../features/event/EventPage.tsx'
import { loadHistoryPage } from '../../../features/event/history-page.ts'
import { eventJsonLd } from '../../../features/metadata/event-json-ld.ts'
import { JsonLd } from '../../../features/metadata/JsonLd.tsx'
import { pageMetadata } from '../../../features/metadata/page-metadata.ts'
import { siteAddress } from '../../../features/metadata/site-address.ts'
import { EventPage_QueryDocument } from '../../../generated/graphql'
import { loadPage, pageRequest } from '../../../ui/page-request.ts'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, title, date, summary } = await readEvent(props)
  return pageMetadata({
    path: `/events/${slug}`,
    title,
    description: `${date.text}. ${summary}`,
    picture: `/cards/events/${slug}.png`,
  })
}

export default async function Page(props: Props) {
  const event = await readEvent(props)
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
async function readEvent({ params, searchParams }: Props) {
  const history = pageRequest(await loadHistoryPage(searchParams), 20)
  const { data } = await query({
    query: EventPage_QueryDocument,
    variables: {
      ...pageRequest(await loadPage(searchParams), 50),
      slug: decodeURIComponent((await params).slug),
      locale: await getLocale(),
      firstChanges: history.first,
      changesAfter: history.after,
      lastChanges: history.last,
      changesBefore: history.before,
    },
  })
  if (!data?.event) notFound()
  return data.event
}
