import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { TimelineList_QueryQuery } from '../../generated/graphql'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { NewEntityLink } from '../entity-page/NewEntityLink.tsx'

interface Props {
  readonly timelines: TimelineList_QueryQuery['timelines']
}

export function TimelineList({ timelines }: Props) {
  const t = useTranslations('Timeline')
  return (
    <div className="max-w-3xl pt-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl font-semibold">{t('list', { count: timelines.totalCount })}</h1>
        <NewEntityLink kind="timelines" />
      </div>
      {timelines.edges.length === 0 && <p className="mt-4 text-muted">{t('none')}</p>}
      <ul className="mt-4 divide-y divide-line">
        {timelines.edges.map(({ node }) => (
          <li key={node.id} className="py-4">
            <h2 className="text-lg font-semibold">
              <Link href={`/timelines/${node.slug}`} className="hover:underline underline-offset-4">
                {node.title}
              </Link>
            </h2>
            <p className="mt-1 text-muted">{node.note}</p>
            <p className="mt-1 text-sm text-muted">
              {t('eventCount', { count: node.events.totalCount })}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks
        label={t('pages')}
        info={timelines.pageInfo}
        shown={timelines.edges.length}
        total={timelines.totalCount}
      />
    </div>
  )
}
