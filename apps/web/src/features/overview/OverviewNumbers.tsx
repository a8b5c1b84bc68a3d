import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { dayOf } from '../../i18n/instants.ts'

export interface OverviewSummary {
  readonly eventCount: number
  readonly sourceCount: number
  readonly disputedCount: number
  /** An instant as RFC 3339 text; null where there are no events. */
  readonly lastChangedAt: string | null
}

interface Props {
  readonly summary: OverviewSummary
}

export function OverviewNumbers({ summary }: Props) {
  const t = useTranslations('Overview')
  const format = useFormatter()
  const locale = useLocale()
  const numbers = [
    { name: t('events'), value: format.number(summary.eventCount) },
    { name: t('sources'), value: format.number(summary.sourceCount) },
    { name: t('disputed'), value: format.number(summary.disputedCount) },
    {
      name: t('lastChange'),
      value:
        summary.lastChangedAt === null
          ? t('never')
          : dayOf(summary.lastChangedAt, locale, 'medium'),
    },
  ]
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line md:grid-cols-4">
      {numbers.map(({ name, value }) => (
        <div key={name} className="flex flex-col-reverse bg-surface px-4 py-3">
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="text-base font-semibold sm:text-lg">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
