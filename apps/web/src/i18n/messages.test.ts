import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { LOCALES } from './locales.ts'

type Messages = { readonly [key: string]: string | Messages }

test.each(LOCALES)('%s says all that English says, with the same values in it', (locale) => {
  expect(placeholders(read(locale))).toEqual(placeholders(read('en')))
})

function read(locale: string): Messages {
  const file = new URL(`../../messages/${locale}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Messages
}

/** The values that each text names: "Overview.heading" has "count". */
function placeholders(messages: Messages, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, [...new Set(value.match(/(?<=\{)\w+(?=[,}])/g) ?? [])].sort()]]
        : Object.entries(placeholders(value, `${path}${key}.`)),
    ),
  )
}
