import type { Locale } from '../../i18n/locales.ts'
import { chartTranslator } from '../../i18n/translator-of.ts'
import { bareDocument } from '../../ui/bare-document.ts'

/** What stands at the address of a chart that was deleted: one small document, which needs nothing else. */
export async function gonePage(locale: Locale): Promise<string> {
  const t = await chartTranslator(locale)
  return bareDocument({
    locale,
    title: t('gone'),
    colorScheme: 'light dark',
    body: `<main><h1>${t('gone')}</h1><p>${t('goneHelp')}</p><p><a href="/charts">${t('toList')}</a></p></main>`,
  })
}
