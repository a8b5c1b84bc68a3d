'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { CONTROL_STYLE, Field, type FieldTexts } from '../../ui/Field.tsx'
import type { Choice, PickKind } from './choice.ts'
import { useChoices } from './use-choices.ts'

interface Props extends FieldTexts {
  readonly kind: PickKind
  /** Those that cannot be picked again. */
  readonly chosen?: readonly { readonly id: string }[]
  readonly onPick: (choice: Choice) => void
}

/** Finds one by its name: type, go up and down, Enter. The ARIA combobox pattern, with a list below. */
export function PickField({ label, hint, error, kind, chosen = [], onPick }: Props) {
  const t = useTranslations('Pick')
  const [text, setText] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const found = useChoices(kind, text)
  const choices = found.choices.filter(({ id }) => !chosen.some((each) => each.id === id))
  const isOpen = text !== null

  const pick = (choice: Choice | undefined) => {
    if (choice === undefined) return
    onPick(choice)
    setText(null)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!isOpen) setText('')
      else setActive((active + step + choices.length) % Math.max(1, choices.length))
    } else if (event.key === 'Enter') {
      // Enter in a form saves it; here it takes what is marked.
      event.preventDefault()
      if (isOpen) pick(choices[active])
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setText(null)
    }
  }

  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${control.id}-list` : undefined}
            aria-activedescendant={
              isOpen && choices[active] ? `${control.id}-${active}` : undefined
            }
            placeholder={t('placeholder')}
            value={text ?? ''}
            onChange={({ target }) => {
              setText(target.value)
              setActive(0)
            }}
            onClick={() => setText(text ?? '')}
            onKeyDown={keys}
            onBlur={() => setText(null)}
            className={CONTROL_STYLE}
          />
          {isOpen && (
            <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-lg">
              <div id={`${control.id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
                {choices.map((choice, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the input above takes the keys
                  <div
                    key={choice.id}
                    id={`${control.id}-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === active}
                    // The input keeps the focus.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => pick(choice)}
                    className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-control px-2 py-1 text-sm hover:bg-sunken aria-selected:bg-accent-soft"
                  >
                    <span className="min-w-0">{choice.name}</span>
                    <span className="shrink-0 text-muted">{choice.note}</span>
                  </div>
                ))}
              </div>
              {choices.length === 0 && (
                <p role="status" className="px-2 py-1.5 text-sm text-muted">
                  {found.hasFailed ? t('failed') : found.isWorking ? t('working') : t('none')}
                </p>
              )}
            </div>
          )}
        </div>
      )}
    </Field>
  )
}
