'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { draftDifferences, mergeDrafts, type Side, type Versions } from './merge-drafts.ts'

interface Props<Draft, Field extends keyof Draft & string> {
  readonly versions: Versions<Draft>
  /** Those that are compared, in the order in which they are shown. */
  readonly fields: readonly Field[]
  readonly labelOf: (field: Field) => string
  /** One field of a version in words. */
  readonly textOf: (field: Field, draft: Draft) => ReactNode
  readonly isSaving: boolean
  readonly onChoose: (merged: Draft) => void
}

const SIDES = ['mine', 'theirs'] as const

/** Two versions of one thing side by side, field by field, with a choice for each that differs. */
export function ConflictChooser<Draft extends object, Field extends keyof Draft & string>({
  versions,
  fields,
  labelOf,
  textOf,
  isSaving,
  onChoose,
}: Props<Draft, Field>) {
  const t = useTranslations('Conflict')
  const id = useId()
  const [chosen, setChosen] = useState<ReadonlyMap<Field, Side>>(new Map())
  const differences = draftDifferences(versions, fields)
  const sides = new Map(
    differences.map(({ field, suggested }) => [field, chosen.get(field) ?? suggested]),
  )
  return (
    <section aria-labelledby={id} className="rounded-card border border-dispute bg-surface p-4">
      <h2 id={id} className="text-lg font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 max-w-prose text-sm text-muted">{t('help')}</p>
      <div className="mt-4 grid gap-5">
        {differences.map(({ field, isContested }) => (
          <fieldset key={field} className="min-w-0">
            <legend className="mb-1.5 text-sm">
              <span className="font-semibold">{labelOf(field)}</span>{' '}
              <span className="text-muted">{t(isContested ? 'contested' : 'oneSided')}</span>
            </legend>
            <div className="grid gap-2 sm:grid-cols-2">
              {SIDES.map((side) => (
                <label
                  key={side}
                  className="flex cursor-pointer gap-3 rounded-control border border-line p-3 text-sm has-checked:border-accent has-checked:bg-accent-soft"
                >
                  <input
                    type="radio"
                    name={`${id}-${field}`}
                    checked={sides.get(field) === side}
                    onChange={() => setChosen(new Map(chosen).set(field, side))}
                    className="mt-1 size-4 shrink-0 accent-accent"
                  />
                  <span className="min-w-0">
                    <span className="block font-medium">{t(side)}</span>
                    {textOf(field, versions[side])}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <Button
        kind="primary"
        disabled={isSaving}
        className="mt-5"
        onClick={() => onChoose(mergeDrafts(versions, sides))}
      >
        {t('save')}
      </Button>
    </section>
  )
}
