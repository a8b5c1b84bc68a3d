import { ruleInWords } from '@annals/dates/rule-words'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { Claim_citationFragmentDoc } from '../../generated/graphql'
import { quotationMarks, quoted } from '../../ui/quoted.ts'

interface Props {
  readonly citation: FragmentType<typeof Claim_citationFragmentDoc>
  /** Claims of a disputed event stand out by their date. */
  readonly isOfDisputed: boolean
}

/** What one source says: the date that it claims, the words it used, and how they were read. */
export function Claim(props: Props) {
  const t = useTranslations('Event')
  const locale = useLocale()
  const format = useFormatter()
  const citation = readFragment(Claim_citationFragmentDoc, props.citation)
  const { source, claimedDate, quote, expression, resolution, confidence, note } = citation
  return (
    <article
      id={`claim-${citation.id}`}
      className="flex h-full flex-col gap-3 scroll-mt-4 rounded-card border border-line bg-surface p-4 target:outline-2 target:outline-focus"
    >
      <h3 className="text-base font-semibold">
        {claimedDate === null ? (
          <span className="text-muted">{t('claimsNoDate')}</span>
        ) : (
          <span className={props.isOfDisputed ? 'text-dispute' : ''}>{claimedDate.text}</span>
        )}
      </h3>
      {quote !== '' && (
        <blockquote className="border-s-2 border-line-strong ps-3">
          <Quote quote={quote} expression={expression} locale={locale} />
        </blockquote>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {expression !== null && (
          <>
            <dt className="text-muted">{t('wrote')}</dt>
            <dd>{quoted(expression, locale)}</dd>
          </>
        )}
        {resolution !== null && (
          <>
            <dt className="text-muted">{t('resolved')}</dt>
            <dd>{ruleInWords(resolution, locale)}</dd>
          </>
        )}
      </dl>
      {note !== null && <p className="text-sm text-muted">{note}</p>}
      <p className="mt-auto border-t border-line pt-3 text-sm">
        {/* Whole loads: only then does the browser mark what the address names. */}
        <a
          href={`/sources/${source.slug}#claim-${citation.id}`}
          className="text-accent underline underline-offset-4"
        >
          {source.title}
        </a>
        {(citation.quoteStart ?? citation.expressionStart) !== null && (
          <>
            {' · '}
            <a
              href={`/sources/${source.slug}#mark-${citation.id}`}
              className="text-accent underline underline-offset-4"
            >
              {t('showInText')}
            </a>
          </>
        )}
        <span className="block text-muted">
          {[
            source.author,
            source.publisher,
            source.publishedOn && t('published', { date: source.publishedOn.text }),
            confidence !== null &&
              t('confidence', { percent: format.number(confidence, { style: 'percent' }) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
    </article>
  )
}

/** The quoted words, with the date expression in them marked. */
function Quote({
  quote,
  expression,
  locale,
}: {
  readonly quote: string
  readonly expression: string | null
  readonly locale: string
}) {
  const at = expression === null ? -1 : quote.indexOf(expression)
  if (expression === null || at < 0) return <>{quoted(quote, locale)}</>
  const [open, close] = quotationMarks(quote, locale)
  return (
    <>
      {open}
      {quote.slice(0, at)}
      <mark className="rounded-xs bg-mark px-0.5 text-ink">{expression}</mark>
      {quote.slice(at + expression.length)}
      {close}
    </>
  )
}
