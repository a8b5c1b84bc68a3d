'use client'

import { FileDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazy } from 'react'
import { buttonStyle } from '../../ui/button-style.ts'
import { SleepingMenu } from '../../ui/SleepingMenu.tsx'

interface Props {
  /** Where the report is made, without the extension: "/reports/selection". */
  readonly path: string
  /** What of it is asked for, as query parameters. */
  readonly query?: string
}

/** Takes what is looked at away as one file, with its charts, evidence and bibliography. */
export function ExportReport({ path, query = '' }: Props) {
  const t = useTranslations('Report')
  const className = `${buttonStyle('quiet')} print:hidden`
  const content = (
    <>
      <FileDown aria-hidden className="size-4" />
      {t('export')}
    </>
  )
  return (
    <SleepingMenu className={className} content={content} onReach={() => void loadMenu()}>
      <OpenedReportMenu path={path} query={query} className={className} content={content} />
    </SleepingMenu>
  )
}

async function loadMenu() {
  return { default: (await import('./OpenedReportMenu.tsx')).OpenedReportMenu }
}

const OpenedReportMenu = lazy(loadMenu)
