import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { minuteOf } from '../../i18n/instants.ts'
import { PinActions } from './PinActions.tsx'
import type { SavedChart } from './read-chart.ts'

const FORMATS = ['svg', 'pdf', 'csv'] as const

/** The frozen states of a chart, each with the files that never change. */
export function ChartPins({ chart }: { readonly chart: SavedChart }) {
  const t = useTranslations('Chart')
  const locale = useLocale()
  const pins = chart.pins.map((pin) => ({
    ...pin,
    name: minuteOf(pin.pinnedAt, locale),
  }))
  return (
    <>
      {pins.length === 0 && <p className="text-sm text-muted">{t('noPins')}</p>}
      <ul className="divide-y divide-line text-sm">
        {pins.map(({ id, hash, name, pinnedAt, softwareVersion }) => (
          <li key={id} className="py-2">
            <p className="font-medium">
              <Link
                href={`/charts/${chart.slug}?pin=${hash}`}
                className="underline-offset-4 hover:underline"
              >
                <time dateTime={pinnedAt}>{name}</time>
              </Link>
              {chart.shownPin?.hash === hash && (
                <span className="ms-2 rounded-full bg-accent-soft px-2 py-0.5 text-xs">
                  {t('shownPin')}
                </span>
              )}
            </p>
            <p className="mt-1 flex flex-wrap gap-x-3 text-muted">
              <code title={hash}>{hash.slice(0, 12)}</code>
              <span>Annals {softwareVersion}</span>
              {FORMATS.map((each) => (
                <a
                  key={each}
                  href={`/pins/${hash}.${each}`}
                  className="uppercase text-accent underline-offset-4 hover:underline"
                >
                  {each}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <PinActions
        chart={{ id: chart.id, version: chart.version, status: chart.status }}
        shownHash={chart.shownPin?.hash ?? null}
        pins={pins.map(({ hash, name }) => ({ hash, name }))}
      />
    </>
  )
}
