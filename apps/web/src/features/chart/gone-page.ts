import type { Locale } from '../../i18n/locales.ts'
import { chartTranslator } from '../../i18n/translator-of.ts'

/** What stands at the address of a chart that was deleted: one small document, which needs nothing else. */
export async function gonePage(locale: Locale): Promise<string> {
  const t = await chartTranslator(locale)
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${t('gone')} – Annals</title>
<style>body{max-width:28rem;margin:20vh auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;text-align:center}h1{font-size:1.25rem}</style>
</head>
<body><main><h1>${t('gone')}</h1><p>${t('goneHelp')}</p><p><a href="/charts">${t('toList')}</a></p></main></body>
</html>
`
}
