import { createTranslator } from 'use-intl/core'
import type en from '../../messages/en.json'
import type { Locale } from './locales.ts'

/** What the dashboard says of charts, in a language of choice, for answers that are no page of it. */
export async function chartTranslator(locale: Locale) {
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as {
    default: typeof en
  }
  return createTranslator({ locale, messages, namespace: 'Chart' })
}
