const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  fr: ['« ', ' »'],
  de: ['„', '“'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ko: ['“', '”'],
}

const OWN_MARK = /^["“”„«»‹›‘‚「『]|["“”«»‹›’」』][.,;:!?…]?$/u

/** The marks of a language around words of a source; none around words that bring their own. */
export function quotationMarks(
  words: string,
  locale: string,
): readonly [open: string, close: string] {
  return OWN_MARK.test(words.trim()) ? ['', ''] : (MARKS[locale] ?? ['“', '”'])
}

/** Words of a source between quotation marks. */
export function quoted(words: string, locale: string): string {
  const [open, close] = quotationMarks(words, locale)
  return `${open}${words}${close}`
}
