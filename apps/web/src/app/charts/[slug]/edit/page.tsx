import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { query } from '../../../../apollo/server-client.ts'
import { requireEditor } from '../../../../features/account/require-role.ts'
import { ChartEditor } from '../../../../features/edit-chart/ChartEditor.tsx'
import { RestoreChart } from '../../../../features/edit-chart/RestoreChart.tsx'
import { loadChart } from '../../../../features/edit-chart/saved-chart.ts'
import { today } from '../../../../features/writing/today.ts'
import { EditChart_QueryDocument, FilterName_QueryDocument } from '../../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ChartForm')
  return { title: t('edit'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const slug = decodeURIComponent((await params).slug)
  await requireEditor()
  const { data } = await query({ query: EditChart_QueryDocument, variables: { slug } })
  const loaded = await loadChart(
    data,
    async (variables) => (await query({ query: FilterName_QueryDocument, variables })).data,
  )
  if (loaded === null) notFound()
  if (loaded.chart.status === 'DELETED') return <RestoreChart chart={loaded.chart} />
  const t = await getTranslations('ChartForm')
  return (
    <>
      <h1 className="pt-6 pb-4 text-2xl font-semibold">{t('edit')}</h1>
      <ChartEditor key={loaded.chart.version} loaded={loaded} today={today()} />
    </>
  )
}
