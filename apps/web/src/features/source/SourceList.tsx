import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { SourceList_QueryQuery } from '../../generated/graphql'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { NewEntityLink } from '../entity-page/NewEntityLink.tsx'

interface Props {
  readonly sources: SourceList_QueryQuery['sources']
}

export function SourceList({ sources }: Props) {
  const t = useTranslations('Source')
  return (
    <div className="max-w-3xl pt-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl font-semibold">{t('list', { count: sources.totalCount })}</h1>
        <NewEntityLink kind="sources" />
      </div>
      {sources.edges.length === 0 && <p className="mt-4 text-muted">{t('none')}</p>}
      <ul className="mt-4 divide-y divide-line">
        {sources.edges.map(({ node }) => (
          <li key={node.id} className="py-4">
            <h2 className="font-medium">
              <Link href={`/sources/${node.slug}`} className="hover:underline underline-offset-4">
                {node.title}
              </Link>
            </h2>
            <p className="mt-1 text-sm text-muted">
              {[
                node.author,
                node.publisher,
                node.publishedOn?.text,
                t('evidenceFor', { count: node.eventCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks
        label={t('pages')}
        info={sources.pageInfo}
        shown={sources.edges.length}
        total={sources.totalCount}
      />
    </div>
  )
}
