import embedScript from '@annals/embed-script/embed.json'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChartPage } from '../../../features/chart/ChartPage.tsx'
import { readChart, readShown } from '../../../features/chart/read-chart.ts'
import { CiteThis } from '../../../features/cite/CiteThis.tsx'
import { pageReference } from '../../../features/cite/references.ts'
import { FRAME_EXTRA } from '../../../features/embed/embed-style.ts'
import { chartJsonLd } from '../../../features/metadata/chart-json-ld.ts'
import { JsonLd } from '../../../features/metadata/JsonLd.tsx'
import { pageMetadata } from '../../../features/metadata/page-metadata.ts'
import { siteAddress } from '../../../features/metadata/site-address.ts'
import { firstChartWidth } from '../../../features/shell/first-chart-width.ts'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<{ pin?: string | string[] }>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chart, shown } = await existingChart(props)
  const { title, note, sourceLine } = shown.specification
  const metadata = await pageMetadata({
    path: `/charts/${chart.slug}`,
    title: title || chart.slug,
    description: note || sourceLine,
    picture: chart.status === 'PUBLISHED' ? `/cards/charts/${chart.slug}.png` : null,
  })
  const site = await siteAddress()
  const page = `${site}/charts/${chart.slug}${shown.pin === null ? '' : `?pin=${shown.pin.hash}`}`
  const oembed = (format: string) => [
    {
      title: title || chart.slug,
      url: `${site}/oembed?${new URLSearchParams({ url: page, format })}`,
    },
  ]
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { 'application/json+oembed': oembed('json'), 'text/xml+oembed': oembed('xml') },
    },
  }
}

export default async function Page(props: Props) {
  const { chart, shown, asked } = await existingChart(props)
  const { besideFilters } = await firstChartWidth()
  const { note, height } = shown.specification
  const title = shown.specification.title || chart.slug
  const site = await siteAddress()
  const t = await getTranslations('Site')
  const pin = shown.pin
  const reference = pageReference({
    siteName: t('name'),
    address: `${site}/charts/${chart.slug}${pin === null ? '' : `?pin=${pin.hash}`}`,
    title,
    description: 'Chart',
    updatedAt: pin?.pinnedAt ?? chart.updatedAt,
    now: new Date(),
  })
  return (
    <>
      {chart.status === 'PUBLISHED' && (
        <JsonLd
          data={chartJsonLd({ slug: chart.slug, title, note, updatedAt: chart.updatedAt }, site)}
        />
      )}
      <ChartPage
        chart={chart}
        shown={shown}
        snippetParts={{
          site,
          slug: chart.slug,
          title,
          frameHeight: height + FRAME_EXTRA,
          // What an author chose to show stays for him to choose: only a pin that was asked for is fixed.
          pin: asked ?? null,
          script: embedScript,
        }}
        initialWidth={besideFilters}
      >
        <CiteThis reference={reference} citationKey={`annals-${chart.slug}`} />
      </ChartPage>
    </>
  )
}

async function existingChart({ params, searchParams }: Props) {
  const { slug } = await params
  const { pin } = await searchParams
  const asked = typeof pin === 'string' ? pin : undefined
  const chart = await readChart(decodeURIComponent(slug))
  const shown = chart && (await readShown(chart, asked))
  if (chart === null || shown === null) notFound()
  return { chart, shown, asked }
}
