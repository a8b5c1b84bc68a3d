'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Dialog } from 'radix-ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { ApolloProvider } from '../../apollo/ApolloProvider.tsx'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { LEAVING } from '../shell/leaving.ts'
import { readRecentSearches, rememberSearch } from './recent-searches.ts'
import { SearchCommands } from './SearchCommands.tsx'

interface Props {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Words in, ways to what they name out. The focus goes back where it was. */
export function SearchPalette({ isOpen, onOpenChange }: Props) {
  const t = useTranslations('Search')
  const router = useRouter()
  const [text, setText] = useState('')
  // What was chosen without network opens once it is back.
  const [held, setHeld] = useState<string | null>(null)
  const focusReturn = useFocusReturn()

  function close(next: boolean) {
    onOpenChange(next)
    if (next) return
    setText('')
    setHeld(null)
  }

  function go(address: string) {
    if (!navigator.onLine) return setHeld(address)
    rememberSearch(text)
    close(false)
    window.dispatchEvent(new Event(LEAVING))
    router.push(address)
  }

  const goHeld = useEffectEvent(() => {
    if (held !== null) go(held)
  })
  useEffect(() => {
    const follow = () => goHeld()
    window.addEventListener('online', follow)
    return () => window.removeEventListener('online', follow)
  }, [])

  return (
    <Dialog.Root open={isOpen} onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          {...focusReturn}
          aria-describedby={undefined}
          className="fixed inset-x-4 top-[12vh] z-50 mx-auto max-w-xl overflow-hidden rounded-card border border-line bg-surface shadow-xl outline-none"
        >
          <Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
          <ApolloProvider>
            <SearchCommands
              text={text}
              recent={readRecentSearches()}
              onText={setText}
              isHeld={held !== null}
              onGo={go}
            />
          </ApolloProvider>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
