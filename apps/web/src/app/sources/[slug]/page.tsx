import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { query } from '../../../apollo/server-client.ts'
import { SourcePage } from '../../../features/source/SourcePage.tsx'
import { SourcePage_QueryDocument } from '../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await readSource(await params)
  return { title: source.title }
}

export default async function Page({ params }: Props) {
  return <SourcePage source={await readSource(await params)} />
}

async function readSource({ slug }: { readonly slug: string }) {
  const { data } = await query({
    query: SourcePage_QueryDocument,
    variables: { slug: decodeURIComponent(slug), locale: await getLocale() },
  })
  if (!data?.source) notFound()
  return data.source
}
