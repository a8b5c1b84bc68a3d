import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { firstChartWidth } from '../../../features/shell/first-chart-width.ts'
import { TimelineStory } from '../../../features/timeline/TimelineStory.tsx'
import { TimelineStory_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const timeline = await readTimeline(await params)
  return { title: timeline.title, description: timeline.note }
}

export default async function Page({ params }: Props) {
  const { wide } = await firstChartWidth()
  return <TimelineStory timeline={await readTimeline(await params)} initialWidth={wide} />
}

async function readTimeline({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: TimelineStory_QueryDocument,
    variables: { slug: decodeURIComponent(slug), locale: await getLocale() },
  })
  if (!data?.timeline) notFound()
  return data.timeline
}
