import {
  apa,
  bibtex,
  type CitationPart,
  chicago,
  plainText,
  type Reference,
} from '@annals/citations'
import { Quote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  readonly reference: Reference
  /** What a LaTeX text cites it by. */
  readonly citationKey: string
}

/** How to cite what the page shows, in three forms, each with a button that copies it. Written on the server. */
export function CiteThis({ reference, citationKey }: Props) {
  const t = useTranslations('Cite')
  const entry = bibtex(reference, citationKey)
  return (
    <details className="rounded-card border border-line bg-surface print:hidden">
      <summary className="flex min-h-11 items-center gap-2 px-4 text-sm font-medium marker:content-none">
        <Quote aria-hidden className="size-4 text-muted" />
        {t('title')}
      </summary>
      <dl className="flex flex-col gap-4 border-t border-line px-4 pt-3 pb-4 text-sm">
        <Style name={t('apa')} text={plainText(apa(reference))}>
          <Parts parts={apa(reference)} />
        </Style>
        <Style name={t('chicago')} text={plainText(chicago(reference))}>
          <Parts parts={chicago(reference)} />
        </Style>
        <Style name="BibTeX" text={entry}>
          <code className="block whitespace-pre-wrap text-xs">{entry}</code>
        </Style>
      </dl>
    </details>
  )
}

interface StyleProps {
  readonly name: string
  readonly text: string
  readonly children: ReactNode
}

function Style({ name, text, children }: StyleProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <dt className="w-full text-xs text-muted">{name}</dt>
      <dd className="min-w-0 flex-1 basis-64 wrap-anywhere" lang="en">
        {children}
      </dd>
      <dd>
        <CopyButton text={text} what={name} />
      </dd>
    </div>
  )
}

function Parts({ parts }: { readonly parts: readonly CitationPart[] }) {
  return parts.map(({ text, isItalic }) =>
    isItalic ? <cite key={text}>{text}</cite> : <span key={text}>{text}</span>,
  )
}
