import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ChartEventRow } from './chart-data.ts'

/** More rows than anyone reads on a page; the files have them all. */
const SHOWN = 500

interface Props {
  readonly events: readonly ChartEventRow[]
  readonly isCut: boolean
  readonly caption: string
}

/** Events in rows, each at the precision of its date. */
export function EventTable({ events, isCut, caption }: Props) {
  const t = useTranslations('Chart')
  const shown = events.slice(0, SHOWN)
  const head = ['date', 'event', 'topics', 'places'] as const
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section aria-label={caption} tabIndex={0} className="max-h-[40rem] overflow-auto">
      <table className="w-full text-sm">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {head.map((name) => (
              <th key={name} scope="col" className="py-2 pe-4 text-start font-medium">
                {t(`columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ slug, title, date, topics, places }) => (
            <tr key={slug} className="border-t border-line align-top">
              <td className="py-1.5 pe-4 whitespace-nowrap">{date.text}</td>
              <td className="py-1.5 pe-4">
                <Link href={`/events/${slug}`} className="hover:underline underline-offset-4">
                  {title}
                </Link>
              </td>
              <td className="py-1.5 pe-4 text-muted">{namesOf(topics)}</td>
              <td className="py-1.5 text-muted">{namesOf(places)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(isCut || events.length > SHOWN) && (
        <p className="mt-2 text-sm text-muted">{t('tableCut', { count: shown.length })}</p>
      )}
    </section>
  )
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => name).join(', ')
}
