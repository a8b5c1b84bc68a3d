import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { dayOf } from '../../i18n/instants.ts'
import { EditChartLink } from '../edit-chart/EditChartLink.tsx'
import { SideSection } from '../event/SideSection.tsx'
import { Snippets } from '../share/Snippets.tsx'
import type { SnippetParts } from '../share/snippets.ts'
import { ChartDownloads } from './ChartDownloads.tsx'
import { ChartPins } from './ChartPins.tsx'
import { PinChanges } from './PinChanges.tsx'
import type { SavedChart, ShownChart } from './read-chart.ts'
import { SavedChartView } from './SavedChartView.tsx'

interface Props {
  readonly chart: SavedChart
  readonly shown: ShownChart
  readonly snippetParts: SnippetParts
  readonly initialWidth: number
  /** How to cite it. */
  readonly children: ReactNode
}

/** One saved chart: as readers of reports see it, what it is made of, and how to take it along. */
export function ChartPage({ chart, shown, snippetParts, initialWidth, children }: Props) {
  const t = useTranslations('Chart')
  const tSnippets = useTranslations('Snippets')
  const locale = useLocale()
  const { specification, data, pin } = shown
  const { kind, options, sourceLine } = specification
  const title = specification.title || chart.slug
  const files = pin === null ? `/charts/${chart.slug}` : `/pins/${pin.hash}`
  return (
    <article className="grid gap-x-12 gap-y-8 pt-8 lg:grid-cols-[1fr_18rem]">
      <header className="flex flex-wrap items-start justify-between gap-4 lg:col-span-full">
        <div className="min-w-0 max-w-3xl">
          <p className="text-sm text-muted">
            {t(`kinds.${kind}`)}
            {chart.status === 'DRAFT' && ` · ${t('draft')}`}
            {chart.status === 'DELETED' && ` · ${t('deleted')}`}
          </p>
          <h1 className="mt-1 text-2xl font-semibold">{title}</h1>
        </div>
        <EditChartLink slug={chart.slug} />
      </header>
      <div className="flex min-w-0 flex-col gap-8">
        <section aria-label={title}>
          <div className="rounded-card border border-line bg-(--annals-chart-background) p-4">
            {data === null ? (
              <p role="alert" className="py-12 text-center">
                {t('notDrawable')}
              </p>
            ) : (
              <SavedChartView
                kind={kind}
                data={data}
                title={title}
                note={specification.note}
                height={specification.height}
                locale={options.language ?? locale}
                initialWidth={initialWidth}
                following={
                  pin === null
                    ? { filter: specification.filter, laneBy: options.lanes ?? null }
                    : null
                }
              />
            )}
          </div>
          <p className="mt-2 text-sm text-muted">
            {sourceLine !== '' && `${t('source', { source: sourceLine })} · `}
            {pin === null ? t('following') : t('asOf', { date: dayOf(pin.pinnedAt, locale) })}
          </p>
        </section>
        {pin?.changes && (
          <section aria-labelledby="changes" className="border-t border-line pt-4">
            <h2 id="changes" className="mb-2 text-lg font-semibold">
              {t('changes')}
            </h2>
            <PinChanges changes={pin.changes} />
          </section>
        )}
        {chart.status === 'PUBLISHED' && (
          <section aria-labelledby="snippets" className="border-t border-line pt-4 print:hidden">
            <h2 id="snippets" className="mb-2 text-lg font-semibold">
              {tSnippets('title')}
            </h2>
            <Snippets parts={snippetParts} />
          </section>
        )}
        {children}
      </div>
      <aside className="flex flex-col gap-6 print:hidden">
        {chart.status === 'PUBLISHED' && (
          <SideSection title={t('downloads')}>
            <ChartDownloads addressOf={(each) => `${files}.${each}`} />
          </SideSection>
        )}
        <SideSection title={t('pins')}>
          <ChartPins chart={chart} />
        </SideSection>
      </aside>
    </article>
  )
}
