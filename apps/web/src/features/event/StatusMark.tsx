import { useTranslations } from 'next-intl'
import type { EventStatus } from '../../generated/graphql'

/** Says of what not everybody sees that it is a draft, or was deleted; nothing of what is published. */
export function StatusMark({ status }: { readonly status: EventStatus }) {
  const t = useTranslations('Event')
  if (status === 'PUBLISHED') return null
  return (
    <span className="inline-block rounded-control border border-line-strong px-2 text-xs leading-6 text-muted">
      {t(status === 'DRAFT' ? 'draft' : 'deleted')}
    </span>
  )
}
