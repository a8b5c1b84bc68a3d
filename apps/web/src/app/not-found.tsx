import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '../ui/Notice.tsx'

export default function NotFound() {
  const t = useTranslations('Problem')
  return (
    <Notice title={t('notFound')} help={t('notFoundHelp')}>
      <Link href="/" className="text-accent underline underline-offset-4">
        {t('toOverview')}
      </Link>
    </Notice>
  )
}
