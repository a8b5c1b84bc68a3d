import { formatDate, type UnreadText } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'

interface Props {
  readonly text: string
  readonly unread: UnreadText
}

/** Why what was typed is no date, with the part in question marked where it stands. */
export function UnreadWords({ text, unread }: Props) {
  const problem = useUnreadProblem()
  const { start, end } = unread
  return (
    <>
      <p className="truncate" aria-hidden>
        {text.slice(0, start)}
        <mark className="bg-dispute-soft text-dispute underline decoration-dispute decoration-wavy underline-offset-4">
          {text.slice(start, end)}
        </mark>
        {text.slice(end)}
      </p>
      <p className="mt-1 text-dispute">{problem(text, unread)}</p>
    </>
  )
}

/** Says in words what is wrong with a text, and where it stands. */
export function useUnreadProblem(): (text: string, unread: UnreadText) => string {
  const t = useTranslations('DateField')
  const locale = useLocale()
  return (text, { problem, start, end, suggestion, daysInMonth }) => {
    if (problem === 'TOO_LONG') return t('tooLong')
    if (problem === 'REVERSED') return t('reversed')
    if (problem === 'NO_SUCH_DAY' && suggestion !== null && daysInMonth !== null)
      return t('noSuchDay', {
        month: formatDate(suggestion, { locale, form: 'long' }),
        days: daysInMonth,
      })
    return t('unknownWords', { words: text.slice(start, end), position: start + 1 })
  }
}
