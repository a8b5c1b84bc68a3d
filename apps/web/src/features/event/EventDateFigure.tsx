import { isExact } from '@annals/dates'
import { useTranslations } from 'next-intl'
import type { Precision } from '../../generated/graphql'

interface Props {
  readonly date: { readonly edtf: string; readonly precision: Precision; readonly text: string }
}

/** The date in words and as EDTF; and how exact it is, where it is one date, or one span, and sure. */
export function EventDateFigure({ date }: Props) {
  const t = useTranslations('Event')
  const tPrecision = useTranslations('Precision')
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="text-lg font-semibold text-accent">{date.text}</span>
      <span className="text-sm text-muted">
        {isExact(date.edtf) && `${t('precision', { precision: tPrecision(date.precision) })} · `}
        <code title={t('asEdtf')}>{date.edtf}</code>
      </span>
    </p>
  )
}
