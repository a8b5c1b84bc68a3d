import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { query } from '../../../apollo/server-client.ts'
import { CiteThis } from '../../../features/cite/CiteThis.tsx'
import { pageReference } from '../../../features/cite/references.ts'
import { JsonLd } from '../../../features/metadata/JsonLd.tsx'
import { pageMetadata } from '../../../features/metadata/page-metadata.ts'
import { siteAddress } from '../../../features/metadata/site-address.ts'
import { timelineJsonLd } from '../../../features/metadata/timeline-json-ld.ts'
import { firstChartWidth } from '../../../features/shell/first-chart-width.ts'
import { TimelineStory } from '../../../features/timeline/TimelineStory.tsx'
import { TimelineStory_QueryDocument } from '../../../generated/graphql'
import { loadPage, pageRequest } from '../../../ui/page-request.ts'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

/** So many events are a chapter. */
const CHAPTER = 100

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, title, note } = await readTimeline(props)
  return pageMetadata({
    path: `/timelines/${slug}`,
    title,
    description: note === '' ? title : note,
    picture: `/cards/timelines/${slug}.png`,
  })
}

export default async function Page(props: Props) {
  const timeline = await readTimeline(props)
  const { wide } = await firstChartWidth()
  const site = await siteAddress()
  const t = await getTranslations('Site')
  const reference = pageReference({
    siteName: t('name'),
    address: `${site}/timelines/${timeline.slug}`,
    title: timeline.title,
    description: 'Timeline',
    updatedAt: timeline.updatedAt,
    now: new Date(),
  })
  return (
    <>
      <JsonLd data={timelineJsonLd(timeline, site)} />
      <TimelineStory timeline={timeline} initialWidth={wide} />
      <div className="mx-auto mt-6 max-w-3xl">
        <CiteThis reference={reference} citationKey={`annals-${timeline.slug}`} />
      </div>
    </>
  )
}

async function readTimeline({ params, searchParams }: Props) {
  const { data } = await query({
    query: TimelineStory_QueryDocument,
    variables: {
      ...pageRequest(await loadPage(searchParams), CHAPTER),
      slug: decodeURIComponent((await params).slug),
      locale: await getLocale(),
    },
  })
  if (!data?.timeline) notFound()
  return data.timeline
}
