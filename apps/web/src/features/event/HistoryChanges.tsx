import { formatDate, InvalidDateError, parseEdtf } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'

interface Change {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Fields that people know; the others follow from these. */
export const HISTORY_FIELDS = [
  ...(['title', 'edtf', 'summary', 'isDisputed', 'disputeNote', 'citations'] as const),
  ...(['participations', 'topics', 'places', 'linksFrom', 'slug'] as const),
] as const
export type HistoryField = (typeof HISTORY_FIELDS)[number]

/** Which fields a change touched; a date and a title with what they were and what they became. */
export function HistoryChanges({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTranslations('HistoryField')
  const locale = useLocale()
  const told = HISTORY_FIELDS.flatMap((field) => {
    const change = changes.find((each) => each.field === field)
    return change === undefined ? [] : [{ ...change, field }]
  })
  if (told.length === 0) return null
  return (
    <ul className="mt-1 text-xs">
      {told.map(({ field, before, after }) => {
        const [was, is] = [before, after].map((value) => shortText(field, value, locale))
        return (
          <li key={field}>
            {t(field)}
            {was && is && (
              <>
                : <del className="text-muted">{was}</del> → <ins className="no-underline">{is}</ins>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** A short value in words; null for what is too long to be shown beside its name, or was not there. */
function shortText(field: HistoryField, value: unknown, locale: string): string | null {
  if (typeof value !== 'string') return null
  if (field === 'title') return value
  return field === 'edtf' ? dateInWords(value, locale) : null
}

function dateInWords(edtf: string, locale: string): string {
  try {
    return formatDate(parseEdtf(edtf), { locale, form: 'long' })
  } catch (error) {
    // What was kept once may have been written by other rules: then as it stands.
    if (error instanceof InvalidDateError) return edtf
    throw error
  }
}
