import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { quoted } from '../../ui/quoted.ts'
import { EditEntityLink } from '../entity-page/EditEntityLink.tsx'
import type { ReadSource } from './read-source.ts'
import { SourceText } from './SourceText.tsx'

interface Props extends ReadSource {
  /** How to cite it. */
  readonly children: ReactNode
}

/** A source: what it is, its text with every claim marked in place, and the events that it is evidence for. */
export function SourcePage({ source, claims, children }: Props) {
  const t = useTranslations('Source')
  const locale = useLocale()
  const citations = claims.edges.map(({ node }) => node)
  const about = [
    source.author,
    source.publisher,
    source.publishedOn && t('published', { date: source.publishedOn.text }),
    source.licence,
  ].filter(Boolean)
  return (
    <article className="grid gap-x-12 gap-y-8 pt-8 lg:grid-cols-[1fr_22rem]">
      <header className="max-w-3xl lg:col-span-full">
        <h1 className="text-2xl font-semibold">{source.title}</h1>
        <p className="mt-2 text-sm text-muted">{about.join(' · ')}</p>
        {source.url !== null && (
          <p className="mt-2 text-sm">
            <a
              href={source.url}
              rel="noreferrer"
              className="text-accent underline underline-offset-4"
            >
              {t('read')}
            </a>
          </p>
        )}
        <div className="mt-4 flex flex-wrap items-start gap-2">
          {children}
          <EditEntityLink kind="sources" slug={source.slug} />
        </div>
      </header>
      {/* Where there is nothing to read, the evidence has the width of the page. */}
      <section
        aria-labelledby="text"
        className={`min-w-0 ${source.text === null ? 'lg:order-last' : ''}`}
      >
        <h2 id="text" className="text-lg font-semibold">
          {t('text')}
        </h2>
        {source.text === null ? (
          <p className="mt-2 max-w-prose text-muted">{t('noText')}</p>
        ) : (
          <SourceText text={source.text} language={source.language} citations={citations} />
        )}
      </section>
      <section aria-labelledby="claims" className="min-w-0">
        <h2 id="claims" className="text-lg font-semibold">
          {t('claims', { count: source.eventCount })}
        </h2>
        <ol className="mt-2 divide-y divide-line">
          {citations.map((citation) => (
            <li
              key={citation.id}
              id={`claim-${citation.id}`}
              className="py-3 text-sm target:bg-accent-soft"
            >
              <Link
                href={`/events/${citation.event.slug}`}
                className="font-medium hover:underline underline-offset-4"
              >
                {citation.event.title}
              </Link>
              <p className="text-muted">
                {citation.claimedDate === null ? t('noDate') : citation.claimedDate.text}
              </p>
              {citation.quote !== '' && (
                <p className="mt-1">
                  {citation.quoteStart === null ? (
                    quoted(citation.quote, locale)
                  ) : (
                    <a
                      href={`#mark-${citation.id}`}
                      className="text-accent underline underline-offset-4"
                    >
                      {quoted(citation.quote, locale)}
                    </a>
                  )}
                </p>
              )}
            </li>
          ))}
        </ol>
        <PageLinks
          label={t('claims', { count: source.eventCount })}
          info={claims.pageInfo}
          shown={citations.length}
          total={claims.totalCount}
        />
      </section>
    </article>
  )
}
