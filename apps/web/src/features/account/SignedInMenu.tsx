'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DropdownMenu } from 'radix-ui'
import { useToast } from '../toast/ToastProvider.tsx'
import { signOut } from './sign-out.ts'
import type { Viewer } from './use-viewer.ts'

const ITEM =
  'flex min-h-9 cursor-pointer items-center rounded-control px-3 text-sm outline-none data-highlighted:bg-accent-soft'

interface Props {
  readonly viewer: Viewer
  readonly user: NonNullable<Viewer['user']>
}

/** Who is signed in, and where that leads. */
export function SignedInMenu({ viewer, user }: Props) {
  const t = useTranslations('Account')
  const tEvent = useTranslations('EventForm')
  const say = useToast()
  const pages = [
    { href: '/events/new', name: tEvent('new'), isFor: viewer.canWrite },
    { href: '/account', name: t('account'), isFor: true },
    { href: '/people', name: t('people'), isFor: viewer.canAdminister },
    { href: '/audit', name: t('audit'), isFor: viewer.canAdminister },
  ]
  const leave = async () => {
    const problem = await signOut()
    if (problem !== null) say({ text: t(`problem.${problem}`) })
  }
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={t('signedInAs', { name: user.name })}
        title={t('signedInAs', { name: user.name })}
        className="grid size-11 place-items-center"
      >
        <span
          aria-hidden
          className="grid size-8 place-items-center rounded-full bg-accent text-xs font-semibold text-on-accent"
        >
          {initialsOf(user.name)}
        </span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          aria-label={t('account')}
          className="z-50 w-60 rounded-card border border-line bg-surface p-1 shadow-lg"
        >
          <DropdownMenu.Label className="border-b border-line px-3 pt-1 pb-2">
            <span className="block truncate text-sm font-semibold">{user.name}</span>
            <span className="block truncate text-xs text-muted">{t(`role.${user.role}`)}</span>
          </DropdownMenu.Label>
          {pages
            .filter(({ isFor }) => isFor)
            .map(({ href, name }) => (
              <DropdownMenu.Item key={href} asChild>
                <Link href={href} className={ITEM}>
                  {name}
                </Link>
              </DropdownMenu.Item>
            ))}
          <DropdownMenu.Item className={ITEM} onSelect={() => void leave()}>
            {t('signOut')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** One or two letters: of the first word and the last. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
