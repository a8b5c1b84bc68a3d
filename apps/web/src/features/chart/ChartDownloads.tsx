import { useTranslations } from 'next-intl'

const FORMATS = ['svg', 'png', 'pdf', 'csv', 'json', 'xlsx'] as const

interface Props {
  readonly addressOf: (format: string) => string
}

/** The files of a chart. */
export function ChartDownloads({ addressOf }: Props) {
  const t = useTranslations('Chart')
  return (
    <ul className="grid gap-1 text-sm">
      {FORMATS.map((format) => (
        <li key={format}>
          <a
            href={addressOf(format)}
            download
            className="flex min-h-9 items-baseline gap-3 py-1.5 hover:underline underline-offset-4"
          >
            <span className="w-10 font-semibold uppercase">{format}</span>
            <span className="text-muted">{t(`formats.${format}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
