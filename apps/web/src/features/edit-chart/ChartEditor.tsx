'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type SubmitEvent, useEffect, useRef } from 'react'
import { dayOf } from '../../i18n/instants.ts'
import { Message } from '../../ui/Message.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { ChartFields } from '../share/ChartFields.tsx'
import { SharePreview } from '../share/SharePreview.tsx'
import { KeptMessage } from '../writing/KeptMessage.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { SaveBar } from '../writing/SaveBar.tsx'
import { useFieldError } from '../writing/use-field-error.ts'
import { useWarnOnLeaving } from '../writing/use-warn-on-leaving.tsx'
import { ChartConflict } from './ChartConflict.tsx'
import { DeleteChartButton } from './DeleteChartButton.tsx'
import { editedChartOf } from './edited-chart.ts'
import { FilterFields } from './FilterFields.tsx'
import type { LoadedChart } from './saved-chart.ts'
import { useChartEditing } from './use-chart-editing.ts'
import { statusOf } from './write-chart.ts'

interface Props {
  readonly loaded: LoadedChart
  /** EDTF. */
  readonly today: string
}

/** The whole of a saved chart to be changed, with what it will look like beside it. */
export function ChartEditor({ loaded, today }: Props) {
  const t = useTranslations('ChartForm')
  const tForm = useTranslations('EventForm')
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const editing = useChartEditing(loaded, today)
  const { base, draft, problem, problems, refusals, theirs, isSaving, typing } = editing
  const { chart } = base
  const leaveDialog = useWarnOnLeaving(editing.isUnsaved && !isSaving)
  const status = statusOf(chart)
  const errorAt = useFieldError(problems, (each) => t(`problem.${each}`), problem)

  useEffect(() => {
    if (refusals > 0 || problem?.kind === 'FIELD')
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refusals, problem])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void editing.save(status)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <KeptMessage kept={editing.kept} onTake={editing.takeUp} />
      {chart.shownPin !== null && (
        <p className="mb-4 max-w-prose border-s-2 border-accent ps-3 text-sm">
          {t('showsPin', {
            date: dayOf(chart.shownPin.pinnedAt, locale),
          })}
        </p>
      )}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <div className="min-w-0 lg:order-last">
          <div className="grid gap-3 lg:sticky lg:top-4">
            <SharePreview draft={editing.previewed} />
            <p className="text-sm text-muted">
              <span className="font-medium text-ink">{t('address')}</span>{' '}
              <code className="break-all">/charts/{chart.slug}</code>
              <br />
              {t('addressStays')}
            </p>
          </div>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <section aria-labelledby="chart-look" className="grid gap-4">
            <h2 id="chart-look" className="font-semibold">
              {t('look')}
            </h2>
            <ChartFields draft={draft} onChange={editing.change} errorAt={errorAt} />
          </section>
          <section aria-labelledby="chart-events" className="grid gap-4 border-t border-line pt-6">
            <h2 id="chart-events" className="font-semibold">
              {t('events')}
            </h2>
            {draft.kind === 'TIMELINE' && (
              <DateField
                label={t('range')}
                name="range"
                value={draft.range}
                onChange={(range) => editing.change({ range })}
                error={errorAt('range')}
                today={today}
              />
            )}
            <FilterFields
              filter={draft.filter}
              onChange={(change) => editing.change({ filter: { ...draft.filter, ...change } })}
              errorAt={errorAt}
              today={today}
            />
          </section>
        </div>
      </div>
      <div className="grid gap-3 py-6 empty:hidden">
        {problems.size > 0 && (
          <Message kind="problem">{tForm('problems', { count: problems.size })}</Message>
        )}
        {problem !== null && <ProblemMessage problem={problem} />}
        {problem?.kind === 'CONFLICT' && theirs !== null && (
          <ChartConflict
            versions={{
              base: editedChartOf(base, typing),
              mine: draft,
              theirs: editedChartOf(theirs, typing),
            }}
            isSaving={isSaving}
            onChoose={(merged) => void editing.chooseOf(merged)}
          />
        )}
      </div>
      <SaveBar
        status={status}
        isSaving={isSaving}
        onTurn={(turned) => void editing.save(turned)}
        cancelTo={`/charts/${chart.slug}`}
      >
        <div className="ms-auto">
          <DeleteChartButton chart={chart} isDisabled={isSaving} onDeleted={editing.leave} />
        </div>
      </SaveBar>
      {leaveDialog}
    </form>
  )
}
