'use client'

import { type EventDate, formatDate, type TypedReading } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'
import { buttonStyle } from '../../ui/button-style.ts'
import { DateScaleFigure } from './DateScaleFigure.tsx'
import { typeableText } from './typeable-text.ts'
import { UnreadWords } from './UnreadWords.tsx'
import { useSpokenReading } from './use-spoken-reading.ts'

interface Props {
  readonly id: string
  readonly text: string
  readonly reading: TypedReading
  readonly today: string
  /** Puts other text into the field. */
  readonly onChoose: (text: string) => void
}

/** How what was typed is understood; said once the typing pauses to those who do not see it. */
export function DateReading({ id, text, reading, today, onChoose }: Props) {
  const t = useTranslations('DateField')
  const locale = useLocale()
  const inWords = (date: EventDate) => formatDate(date, { locale, form: 'long' })
  const spoken = useSpokenReading(text, reading)
  return (
    <>
      <div id={id} className="text-sm empty:hidden">
        {content()}
      </div>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  )

  function content() {
    switch (reading.kind) {
      case 'EMPTY':
        return null
      case 'DATE':
        return (
          <>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="sr-only">{t('understood')}</span>
              <span className="text-base font-semibold">{inWords(reading.date)}</span>
              <code className="text-muted">{reading.date.edtf}</code>
            </p>
            <DateScaleFigure date={reading.date} />
            {reading.alternatives.length > 0 && choices(t('alternatives'), reading.alternatives)}
          </>
        )
      case 'CHOICE':
        return choices(t('choice'), reading.choices)
      case 'UNREAD':
        return (
          <>
            <UnreadWords text={text} unread={reading} />
            {reading.suggestion && choices(t('suggestion'), [reading.suggestion])}
          </>
        )
    }
  }

  function choices(question: string, dates: readonly EventDate[]) {
    return (
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <span className={reading.kind === 'CHOICE' ? 'font-semibold' : 'text-muted'}>
          {question}
        </span>
        {dates.map((date) => (
          <button
            key={date.edtf}
            type="button"
            onClick={() => onChoose(typeableText(date, locale, today))}
            className={buttonStyle()}
          >
            {inWords(date)}
          </button>
        ))}
      </div>
    )
  }
}
