import { Problem as de } from '../../messages/de.json'
import { Problem as en } from '../../messages/en.json'
import { Problem as fr } from '../../messages/fr.json'
import { Problem as ko } from '../../messages/ko.json'
import { Problem as ru } from '../../messages/ru.json'
import { Problem as uk } from '../../messages/uk.json'
import type { Locale } from '../i18n/locales.ts'
import { bareDocument } from '../ui/bare-document.ts'

const WORDS: Readonly<Record<Locale, typeof en>> = { en, fr, de, ru, ko, uk }

/**
 * What stands at the address of a page whose server cannot be reached: one document that needs nothing else,
 * in this language (English where it has no words here), and comes back by itself.
 */
export function offlinePage(locale: string, theme: string | null): string {
  const known = (Object.keys(WORDS) as Locale[]).find((each) => each === locale) ?? 'en'
  const { unreachable, unreachableHelp, retry } = WORDS[known]
  return bareDocument({
    locale: known,
    title: unreachable,
    colorScheme: theme === 'light' || theme === 'dark' ? theme : 'light dark',
    style: STYLE,
    body: `<main><h1>${unreachable}</h1><p>${unreachableHelp}</p><button type="button">${retry}</button></main>
<script>${COME_BACK}</script>`,
  })
}

const STYLE = `
:root{background:light-dark(#faf9f6,#131519);color:light-dark(#1a1d21,#eceae5)}
body{text-wrap:balance}
:lang(ko){word-break:keep-all}
button{font:inherit;color:inherit;background:light-dark(#fff,#1a1d23);border:1px solid light-dark(#8a8d92,#6d747f);border-radius:.375rem;padding:.375rem 1rem;cursor:pointer}`

/** Looks for the server every few seconds, and at once when the network comes back or the button is pressed. */
const COME_BACK = `
const come = async () => {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    location.reload()
  } catch {}
}
document.querySelector('button').addEventListener('click', come)
addEventListener('online', come)
setInterval(come, 5000)
`
