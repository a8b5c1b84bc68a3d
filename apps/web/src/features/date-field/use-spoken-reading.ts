'use client'

import { formatDate, type TypedReading } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useUnreadProblem } from './UnreadWords.tsx'

/** In ms: as long as a pause between words, so that not every key is answered. */
const PAUSE = 700

/** What a screen reader says of a reading, once the typing pauses. Nothing before anything is typed. */
export function useSpokenReading(text: string, reading: TypedReading): string {
  const t = useTranslations('DateField')
  const locale = useLocale()
  const problem = useUnreadProblem()
  const words = wordsFor()
  const [first] = useState(words)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    // What stands there as the page opens is read out with the field.
    if (words === first) return
    const timer = setTimeout(() => setSpoken(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words, first])
  return spoken

  function wordsFor(): string {
    switch (reading.kind) {
      case 'EMPTY':
        return ''
      case 'DATE':
        return `${t('understood')} ${formatDate(reading.date, { locale, form: 'spoken' })}`
      case 'CHOICE':
        return t('choice')
      case 'UNREAD':
        return problem(text, reading)
    }
  }
}
