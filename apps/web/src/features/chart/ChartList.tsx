import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ChartList_QueryQuery } from '../../generated/graphql'
import { dayOf } from '../../i18n/instants.ts'
import { PageLinks } from '../../ui/PageLinks.tsx'
import type { Theme } from '../theme/themes.ts'
import { ChartThumbnail } from './ChartThumbnail.tsx'

interface Props {
  readonly charts: ChartList_QueryQuery['charts']
  readonly theme: Theme
}

export function ChartList({ charts, theme }: Props) {
  const t = useTranslations('Chart')
  const locale = useLocale()
  return (
    <div className="pt-6">
      <h1 className="text-2xl font-semibold">{t('list', { count: charts.totalCount })}</h1>
      {charts.edges.length === 0 && <p className="mt-4 text-muted">{t('none')}</p>}
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {charts.edges.map(({ node }) => (
          <li
            key={node.id}
            className="relative flex flex-col overflow-hidden rounded-card border border-line bg-surface hover:border-line-strong"
          >
            <div className="flex h-48 items-center justify-center overflow-hidden border-b border-line bg-sunken p-3">
              {node.status !== 'PUBLISHED' ? (
                <span className="text-sm text-muted">{t(`kinds.${node.kind}`)}</span>
              ) : (
                <ChartThumbnail slug={node.slug} theme={theme} />
              )}
            </div>
            <div className="p-4">
              <h2 className="font-semibold">
                <Link
                  href={`/charts/${node.slug}`}
                  className="underline-offset-4 after:absolute after:inset-0 hover:underline"
                >
                  {node.title || node.slug}
                </Link>
              </h2>
              <p className="mt-1 text-sm text-muted">
                {t(`kinds.${node.kind}`)} ·{' '}
                {node.shownPin === null
                  ? t('following')
                  : t('asOf', {
                      date: dayOf(node.shownPin.pinnedAt, locale),
                    })}
                {node.status === 'DRAFT' && ` · ${t('draft')}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <PageLinks
        label={t('pages')}
        info={charts.pageInfo}
        shown={charts.edges.length}
        total={charts.totalCount}
      />
    </div>
  )
}
