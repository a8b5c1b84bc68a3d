'use client'

import { useTranslations } from 'next-intl'
import { Tabs } from 'radix-ui'
import { CopyButton } from '../cite/CopyButton.tsx'
import { SNIPPET_KINDS, type SnippetParts, snippet } from './snippets.ts'

/** What to paste where, each with a button that copies it. */
export function Snippets({ parts }: { readonly parts: SnippetParts }) {
  const t = useTranslations('Snippets')
  const snippets = SNIPPET_KINDS.map((kind) => ({ kind, text: snippet(kind, parts) }))
  return (
    <Tabs.Root defaultValue="link" className="min-w-0">
      <Tabs.List aria-label={t('title')} className="flex flex-wrap gap-x-1 border-b border-line">
        {snippets.map(({ kind }) => (
          <Tabs.Trigger
            key={kind}
            value={kind}
            className="min-h-10 border-b-2 border-transparent px-2.5 text-sm text-muted hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {t(`kinds.${kind}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {snippets.map(({ kind, text }) => (
        <Tabs.Content key={kind} value={kind} className="pt-3">
          <p className="text-sm text-muted">{t(`help.${kind}`)}</p>
          <div className="mt-2 flex items-start gap-2">
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
              tabIndex={0}
              className="max-h-72 min-w-0 flex-1 overflow-auto rounded-control border border-line bg-sunken p-3 text-xs"
            >
              <code data-snippet={kind}>{text}</code>
            </pre>
            <CopyButton text={text} what={t(`kinds.${kind}`)} />
          </div>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
