'use client'

import { useTranslations } from 'next-intl'
import { LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import {
  CHART_KINDS,
  type ChartDraft,
  COUNTINGS,
  hasBuckets,
  INTERVALS,
  isSplit,
  THEMES,
} from './chart-draft.ts'

/** What a chart is beside the events that it draws. */
type ChartLook = Omit<ChartDraft, 'filter' | 'range'>

interface Props {
  readonly draft: ChartLook
  readonly onChange: (change: Partial<ChartLook>) => void
  /** What is wrong with a field, by the API's name for it; undefined: nothing. */
  readonly errorAt?: (field: string) => string | undefined
}

/** What a chart is, field by field; those that its kind does not have are not shown. */
export function ChartFields({ draft, onChange, errorAt = () => undefined }: Props) {
  const t = useTranslations('Share')
  const tKind = useTranslations('Chart.kinds')
  const tSplit = useTranslations('Split')
  const tOverview = useTranslations('Overview')
  const { kind } = draft
  return (
    <>
      <ChoiceField
        label={t('kind')}
        value={kind}
        choices={CHART_KINDS.map((value) => ({ value, label: tKind(value) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <TextField
        label={t('chartTitle')}
        name="title"
        maxLength={300}
        value={draft.title}
        onChange={({ target }) => onChange({ title: target.value })}
        error={errorAt('title')}
      />
      <TextArea
        label={t('note')}
        name="note"
        rows={2}
        maxLength={5_000}
        value={draft.note}
        onChange={({ target }) => onChange({ note: target.value })}
        error={errorAt('note')}
      />
      <TextField
        label={t('sourceLine')}
        name="sourceLine"
        maxLength={1_000}
        value={draft.sourceLine}
        onChange={({ target }) => onChange({ sourceLine: target.value })}
        error={errorAt('sourceLine')}
      />
      {kind === 'TIMELINE' && (
        <ChoiceField
          label={tOverview('laneBy')}
          value={draft.lanes ?? 'NONE'}
          choices={keysOf(LANE_NAMES).map((value) => ({ value, label: tSplit(LANE_NAMES[value]) }))}
          onChange={(value) => onChange({ lanes: value === 'NONE' ? null : value })}
        />
      )}
      {hasBuckets(kind) && (
        <>
          <ChoiceField
            label={t('interval')}
            value={draft.interval ?? 'AUTO'}
            choices={(['AUTO', ...INTERVALS] as const).map((value) => ({
              value,
              label: t(`intervals.${value}`),
            }))}
            onChange={(value) => onChange({ interval: value === 'AUTO' ? null : value })}
            error={errorAt('interval')}
          />
          <ChoiceField
            label={t('counting')}
            value={draft.counting}
            choices={COUNTINGS.map((value) => ({ value, label: t(`countings.${value}`) }))}
            onChange={(counting) => onChange({ counting })}
          />
        </>
      )}
      {isSplit(kind) && (
        <ChoiceField
          label={tOverview('splitBy')}
          value={draft.splitBy ?? 'NONE'}
          choices={keysOf(SPLIT_NAMES).map((value) => ({
            value,
            label: tSplit(SPLIT_NAMES[value]),
          }))}
          onChange={(value) => onChange({ splitBy: value === 'NONE' ? null : value })}
        />
      )}
      <div className="grid grid-cols-2 gap-3">
        <Size
          label={t('width')}
          value={draft.width}
          min={240}
          onChange={(width) => onChange({ width })}
          error={errorAt('width')}
        />
        <Size
          label={t('height')}
          value={draft.height}
          min={120}
          onChange={(height) => onChange({ height })}
          error={errorAt('height')}
        />
        <ChoiceField
          label={t('theme')}
          value={draft.theme}
          choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
          onChange={(theme) => onChange({ theme })}
        />
        <ChoiceField
          label={t('language')}
          value={draft.language}
          choices={[
            ...LOCALES.map((value) => ({ value: value as string, label: LOCALE_NAMES[value] })),
            ...(isOurs(draft.language) ? [] : [{ value: draft.language, label: draft.language }]),
          ]}
          onChange={(language) => onChange({ language })}
        />
      </div>
    </>
  )
}

/** What the lanes of a timeline are called. */
export const LANE_NAMES = { TOPIC: 'topic', ACTOR: 'actor', PLACE: 'place', NONE: 'none' } as const

/** What the series of a chart are called. */
export const SPLIT_NAMES = {
  TOPIC: 'topic',
  ACTOR: 'actor',
  PRECISION: 'precision',
  SOURCE: 'source',
  PLACE: 'place',
  NONE: 'none',
} as const

function keysOf<Names extends object>(names: Names) {
  return Object.keys(names) as (keyof Names)[]
}

/** A program may have given a chart any language. */
function isOurs(language: string): boolean {
  return LOCALES.some((locale) => locale === language)
}

interface SizeProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly onChange: (value: number) => void
  readonly error: string | undefined
}

/** CSS pixels; what is half typed is no size yet, and the preview says what is. */
function Size({ label, value, min, onChange, error }: SizeProps) {
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={min}
      max={4000}
      value={Number.isNaN(value) ? '' : value}
      onChange={({ target }) => onChange(target.valueAsNumber)}
      error={error}
    />
  )
}
