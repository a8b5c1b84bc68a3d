import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '../../../ui/Notice.tsx'

export default function NotFound() {
  const t = useTranslations('Chart')
  return (
    <Notice title={t('notFound')} help={t('notFoundHelp')}>
      <Link href="/charts" className="text-accent underline underline-offset-4">
        {t('toList')}
      </Link>
    </Notice>
  )
}
