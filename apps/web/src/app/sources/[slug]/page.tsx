import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { CiteThis } from '../../../features/cite/CiteThis.tsx'
import { sourceReference } from '../../../features/cite/references.ts'
import { pageMetadata } from '../../../features/metadata/page-metadata.ts'
import { readSource } from '../../../features/source/read-source.ts'
import { SourcePage } from '../../../features/source/SourcePage.tsx'
import { loadPage } from '../../../ui/page-request.ts'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, title, author, publisher, publishedOn } = (await findSource(props)).source
  const about = [author, publisher, publishedOn?.text].filter(Boolean)
  return pageMetadata({
    path: `/sources/${slug}`,
    title,
    description: [title, ...about].join(' · '),
    picture: null,
  })
}

export default async function Page(props: Props) {
  const { source, claims } = await findSource(props)
  return (
    <SourcePage source={source} claims={claims}>
      <CiteThis reference={sourceReference(source)} citationKey={source.slug} />
    </SourcePage>
  )
}

async function findSource({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).slug)
  return (await readSource(slug, await loadPage(searchParams), await getLocale())) ?? notFound()
}
