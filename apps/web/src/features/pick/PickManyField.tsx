'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FieldTexts } from '../../ui/Field.tsx'
import type { Choice, PickKind } from './choice.ts'
import { PickField } from './PickField.tsx'

interface Props extends FieldTexts {
  readonly kind: PickKind
  readonly chosen: readonly Choice[]
  readonly onChange: (chosen: readonly Choice[]) => void
}

/** Several of a kind, in order: those chosen as buttons that take them out again, and a field to find more. */
export function PickManyField({ kind, chosen, onChange, ...texts }: Props) {
  const t = useTranslations('Pick')
  return (
    <div className="grid content-start gap-2">
      <PickField
        {...texts}
        kind={kind}
        chosen={chosen}
        onPick={(choice) => onChange([...chosen, choice])}
      />
      {chosen.length > 0 && (
        <ul aria-label={texts.label} className="flex flex-wrap gap-1.5">
          {chosen.map((choice) => (
            <li key={choice.id}>
              <button
                type="button"
                aria-label={t('remove', { name: choice.name })}
                onClick={() => onChange(chosen.filter(({ id }) => id !== choice.id))}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-line bg-sunken ps-2.5 pe-1.5 text-start text-sm hover:border-line-strong"
              >
                {choice.name}
                <X aria-hidden className="size-3.5 shrink-0 text-muted" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
