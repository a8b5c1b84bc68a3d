'use client'

import { useSyncExternalStore } from 'react'
import { chooseLocale, LOCALE_COOKIE, type Locale } from '../i18n/locales.ts'
import { remembered } from '../ui/remember.ts'

/** Stands where not even the page's frame can be drawn: no styles, no messages, one way on. */
export default function GlobalErrorPage({ reset }: { readonly reset: () => void }) {
  // The server knows no language where even the frame fails.
  const locale = useSyncExternalStore(neverChanges, readersLocale, () => 'en' as const)
  const { title, text, again } = WORDS[locale]
  return (
    <html lang={locale}>
      <body style={{ font: '16px/1.5 sans-serif', margin: '20vh auto', maxWidth: '28rem' }}>
        <h1>{title}</h1>
        <p>{text}</p>
        <button type="button" onClick={reset}>
          {again}
        </button>
      </body>
    </html>
  )
}

function neverChanges(): () => void {
  return () => undefined
}

function readersLocale(): Locale {
  return chooseLocale(remembered(LOCALE_COOKIE) ?? undefined, navigator.languages.join(','))
}

/** Here, since what reads messages may be what failed. */
const WORDS: Readonly<Record<Locale, { title: string; text: string; again: string }>> = {
  en: {
    title: 'Annals could not be shown',
    text: 'The server did not answer as it should. Nothing of yours is lost.',
    again: 'Try again',
  },
  fr: {
    title: 'Annals n’a pas pu être affiché',
    text: 'Le serveur n’a pas répondu comme prévu. Rien de ce qui est à vous n’est perdu.',
    again: 'Réessayer',
  },
  de: {
    title: 'Annals kann nicht angezeigt werden',
    text: 'Der Server hat nicht wie erwartet geantwortet. Von Ihren Daten ist nichts verloren.',
    again: 'Noch einmal versuchen',
  },
  ru: {
    title: 'Не удалось показать Annals',
    text: 'Сервер ответил не так, как должен. Ваши данные не потеряны.',
    again: 'Попробовать ещё раз',
  },
  ko: {
    title: 'Annals를 표시할 수 없습니다',
    text: '서버가 제대로 응답하지 않았습니다. 잃어버린 내용은 없습니다.',
    again: '다시 시도',
  },
  uk: {
    title: 'Не вдалося показати Annals',
    text: 'Сервер відповів не так, як мав. Ваші дані не втрачено.',
    again: 'Спробувати ще раз',
  },
}
