import { german } from './de.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { korean } from './ko.ts'
import type { Language } from './language.ts'
import { russian } from './ru.ts'
import { ukrainian } from './uk.ts'

const LANGUAGES = [english, french, german, russian, korean, ukrainian]

/** The words for a BCP 47 tag; English for a language that has none here. */
export function languageFor(tag: string | undefined): Language {
  const code = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find((each) => each.code === code) ?? english
}
