'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '../../ui/Dialog.tsx'

const KEYS = [
  ['next', 'J', '↓'],
  ['previous', 'K', '↑'],
  ['accept', 'A'],
  ['mend', 'E'],
  ['merge', 'M'],
  ['reject', 'R'],
  ['reopen', 'O'],
  ['undo', 'U'],
  ['help', '?'],
] as const

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The keys of the review. */
export function KeysDialog({ isOpen, onClose }: Props) {
  const t = useTranslations('Import')
  return (
    <Dialog title={t('keys')} description={t('keysHelp')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-sm">
        {KEYS.map(([command, ...keys]) => (
          <div key={command} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="grid min-w-7 place-items-center rounded-control border border-line-strong px-1.5 py-0.5 font-sans"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`command.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
