import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { NewEntityLink } from './NewEntityLink.tsx'

const KINDS = ['actors', 'topics', 'places'] as const

export type ListedKind = (typeof KINDS)[number]

interface Props {
  readonly kind: ListedKind
  readonly list: {
    readonly totalCount: number
    readonly pageInfo: {
      readonly hasPreviousPage: boolean
      readonly hasNextPage: boolean
      readonly startCursor: string | null
      readonly endCursor: string | null
    }
    readonly edges: readonly { readonly node: Listed }[]
  }
}

interface Listed {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly eventCount: number
}

/** All actors, topics or places by name, each with how many events it stands in. */
export function EntityList({ kind, list }: Props) {
  const t = useTranslations('EntityPage')
  return (
    <div className="max-w-3xl pt-4">
      <nav aria-label={t('index')}>
        <ul className="-mx-2 mb-4 flex flex-wrap border-b border-line text-sm">
          {KINDS.map((each) => (
            <li key={each}>
              <Link
                href={`/${each}`}
                aria-current={each === kind ? 'page' : undefined}
                className="flex min-h-11 items-center border-b-2 border-transparent px-2 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {t(`title.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl font-semibold">{t(`list.${kind}`, { count: list.totalCount })}</h1>
        <NewEntityLink kind={kind} />
      </div>
      {list.edges.length === 0 && <p className="mt-4 text-muted">{t('none')}</p>}
      <ul className="mt-4 divide-y divide-line border-line not-empty:border-y">
        {list.edges.map(({ node }) => (
          <li key={node.id} className="flex items-baseline justify-between gap-4 py-2.5">
            <Link
              href={`/${kind}/${node.slug}`}
              className="font-medium underline-offset-4 hover:underline"
            >
              {node.name}
            </Link>
            <span className="shrink-0 text-sm text-muted">
              {t('events', { count: node.eventCount })}
            </span>
          </li>
        ))}
      </ul>
      <PageLinks
        label={t('pages')}
        info={list.pageInfo}
        shown={list.edges.length}
        total={list.totalCount}
      />
    </div>
  )
}
