export const LOCALES = ['en', 'fr', 'de', 'ru', 'ko', 'uk'] as const
export type Locale = (typeof LOCALES)[number]

/** The cookie that holds the reader's chosen language. */
export const LOCALE_COOKIE = 'annals-locale'

/** Each language by its own name. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  ru: 'Русский',
  ko: '한국어',
  uk: 'Українська',
}

/**
 * The language to answer in: the one that was chosen, else the first of an Accept-Language header that
 * we speak, else English.
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  const wanted = [chosen ?? '', ...byPreference(acceptLanguage ?? '')]
  for (const tag of wanted) {
    const known = LOCALES.find((locale) => locale === tag.toLowerCase().split('-')[0])
    if (known !== undefined) return known
  }
  return 'en'
}

function byPreference(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
