'use client'

import { useQuery } from '@apollo/client/react'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { SearchPalette_QueryDocument } from '../../generated/graphql'
import { useIsOffline } from '../../ui/use-is-offline.ts'
import { foundGroups } from './found-groups.ts'
import { useSettled } from './use-settled.ts'

/** The API is asked once typing has paused this long, in ms. */
const PAUSE = 120

interface Props {
  readonly text: string
  readonly recent: readonly string[]
  /** What was chosen waits for the network. */
  readonly isHeld: boolean
  readonly onText: (text: string) => void
  readonly onGo: (address: string) => void
}

/** The field and what it finds: arrows choose, Enter goes there. */
export function SearchCommands({ text, recent, isHeld, onText, onGo }: Props) {
  const t = useTranslations('Search')
  const tSite = useTranslations('Site')
  const locale = useLocale()
  const words = text.trim()
  const settled = useSettled(words, PAUSE)
  const { data, previousData, error, loading, refetch } = useQuery(SearchPalette_QueryDocument, {
    variables: { text: settled, locale },
    skip: settled === '',
  })
  const isOffline = useIsOffline()
  useEffect(() => {
    if (!error) return
    const askAgain = () => void refetch()
    window.addEventListener('online', askAgain)
    return () => window.removeEventListener('online', askAgain)
  }, [error, refetch])
  const isWaiting = words !== '' && (loading || settled !== words)
  const answer = words === '' ? undefined : (data ?? previousData)
  const groups = answer === undefined ? [] : foundGroups(answer)
  const pages = PAGES.map(({ name, href }) => ({ href, label: tSite(name) })).filter(({ label }) =>
    label.toLocaleLowerCase(locale).includes(words.toLocaleLowerCase(locale)),
  )
  const offline = t(isHeld ? 'held' : 'offline')
  const isNothing = words !== '' && !isWaiting && !error && groups.length === 0
  return (
    <Command label={t('title')} shouldFilter={false} loop>
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <Command.Input
          value={text}
          onValueChange={onText}
          placeholder={t('hint')}
          className="min-h-12 w-full bg-transparent outline-none placeholder:text-muted"
        />
      </div>
      <p role="status" className="sr-only">
        {isOffline ? offline : isWaiting ? t('working') : isNothing ? t('nothing', { words }) : ''}
      </p>
      <Command.List label={t('results')} className="max-h-[60vh] overflow-y-auto p-2">
        {isOffline ? (
          <p className="p-3 text-sm">{offline}</p>
        ) : (
          error && <p className="p-3 text-sm">{t('failed')}</p>
        )}
        {isNothing && (
          <p className="p-3 text-sm">
            {t('nothing', { words })} <span className="text-muted">{t('nothingHelp')}</span>
          </p>
        )}
        {words === '' && recent.length > 0 && (
          <Group heading={t('recent')}>
            {recent.map((each) => (
              <Choice key={each} id={`recent ${each}`} label={each} onGo={() => onText(each)} />
            ))}
          </Group>
        )}
        {words !== '' && (
          <Choice
            id="overview"
            label={t('inOverview', { words })}
            onGo={() => onGo(`/?q=${encodeURIComponent(words)}`)}
          />
        )}
        {groups.map(({ kind, found }) => (
          <Group key={kind} heading={t(kind)}>
            {found.map(({ id, label, note, href }) => (
              <Choice key={id} id={id} label={label} note={note} onGo={() => onGo(href)} />
            ))}
          </Group>
        ))}
        {pages.length > 0 && (
          <Group heading={t('pages')}>
            {pages.map(({ href, label }) => (
              <Choice key={href} id={href} label={label} onGo={() => onGo(href)} />
            ))}
          </Group>
        )}
      </Command.List>
    </Command>
  )
}

const PAGES = [
  { name: 'overview', href: '/' },
  { name: 'timelines', href: '/timelines' },
  { name: 'charts', href: '/charts' },
  { name: 'sources', href: '/sources' },
] as const

function Group(props: { readonly heading: string; readonly children: React.ReactNode }) {
  return (
    <Command.Group
      heading={props.heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
    >
      {props.children}
    </Command.Group>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly onGo: () => void
}

function Choice({ id, label, note, onGo }: ChoiceProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onGo}
      className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-control px-3 text-sm data-[selected=true]:bg-accent-soft max-sm:flex-col max-sm:items-start max-sm:gap-0 max-sm:py-2"
    >
      <span className="min-w-0 sm:truncate">{label}</span>
      {note !== undefined && <span className="shrink-0 text-xs text-muted">{note}</span>}
    </Command.Item>
  )
}
