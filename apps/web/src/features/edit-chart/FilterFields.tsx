'use client'

import { useTranslations } from 'next-intl'
import { CheckField } from '../../ui/CheckField.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { PickManyField } from '../pick/PickManyField.tsx'
import { type FilterDraft, NAMED_KINDS, PRECISIONS } from './filter-draft.ts'

interface Props {
  readonly filter: FilterDraft
  readonly onChange: (change: Partial<FilterDraft>) => void
  /** What is wrong with a field, by its path: "filter.overlaps"; undefined: nothing. */
  readonly errorAt: (field: string) => string | undefined
  /** The day that "yesterday" counts from, as EDTF. */
  readonly today: string
}

/** Which events a chart draws. */
export function FilterFields({ filter, onChange, errorAt, today }: Props) {
  const t = useTranslations('ChartForm')
  const tFilter = useTranslations('Filters')
  return (
    <>
      <TextField
        label={tFilter('search')}
        name="text"
        maxLength={500}
        value={filter.text}
        onChange={({ target }) => onChange({ text: target.value })}
        error={errorAt('filter.text')}
      />
      <DateField
        label={t('overlaps')}
        name="overlaps"
        value={filter.overlaps}
        onChange={(overlaps) => onChange({ overlaps })}
        error={errorAt('filter.overlaps')}
        today={today}
      />
      {NAMED_KINDS.map((kind) => (
        <PickManyField
          key={kind}
          label={tFilter(kind)}
          kind={kind}
          chosen={filter[kind]}
          onChange={(chosen) => onChange({ [kind]: chosen })}
          error={errorAt(`filter.${kind}`)}
        />
      ))}
      <ChoiceField
        label={tFilter('exact')}
        value={filter.precisionAtLeast ?? 'ANY'}
        choices={(['ANY', ...PRECISIONS] as const).map((value) => ({
          value,
          label: tFilter(`exactness.${EXACTNESS[value]}`),
        }))}
        onChange={(value) => onChange({ precisionAtLeast: value === 'ANY' ? null : value })}
      />
      <CheckField
        label={tFilter('disputed')}
        isChecked={filter.isDisputed}
        onChange={(isDisputed) => onChange({ isDisputed })}
      />
      <TextArea
        label={t('further')}
        hint={t('furtherHint')}
        name="further"
        rows={2}
        spellCheck={false}
        className="font-mono text-sm"
        value={filter.further}
        onChange={({ target }) => onChange({ further: target.value })}
        error={errorAt('filter.further')}
      />
    </>
  )
}

const EXACTNESS = {
  ANY: 'any',
  YEAR: 'year',
  MONTH: 'month',
  DAY: 'day',
  HOUR: 'hour',
} as const
