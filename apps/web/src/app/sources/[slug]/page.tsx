import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { CiteThis } from '../../../features/cite/CiteThis.tsx'
import { sourceReference } from '../../../features/cite/references.ts'
import { pageMetadata } from '../../../features/metadata/page-metadata.ts'
import { SourcePage } from '../../../features/source/SourcePage.tsx'
import { SourcePage_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, author, publisher, publishedOn } = await readSource(await params)
  const about = [author, publisher, publishedOn?.text].filter(Boolean)
  return pageMetadata({
    path: `/sources/${slug}`,
    title,
    description: [title, ...about].join(' · '),
    picture: null,
  })
}

export default async function Page({ params }: Props) {
  const source = await readSource(await params)
  return (
    <SourcePage source={source}>
      <CiteThis reference={sourceReference(source)} citationKey={source.slug} />
    </SourcePage>
  )
}

async function readSource({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: SourcePage_QueryDocument,
    variables: { slug: decodeURIComponent(slug), locale: await getLocale() },
  })
  if (!data?.source) notFound()
  return data.source
}
