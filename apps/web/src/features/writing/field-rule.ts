import type messages from '../../../messages/en.json'

export type FieldRule = keyof (typeof messages)['Writing']['rule']

/**
 * The rule that a field of the API's inputs has of its own, named by its path ("aliases.2"); null where
 * only the API's own sentence tells it.
 */
export function fieldRule(path: string): FieldRule | null {
  const names = path.split('.')
  // What a chart draws names what is there, and is free in its form: the API says what is wrong in it.
  if (names[0] === 'filter' || names[0] === 'options') return null
  const last = names.findLast((name) => !/^\d+$/.test(name)) ?? ''
  return RULES.get(last) ?? null
}

const RULES: ReadonlyMap<string, FieldRule> = new Map([
  ['title', 'line'],
  ['name', 'line'],
  ['author', 'line'],
  ['publisher', 'line'],
  ['licence', 'line'],
  ['aliases', 'line'],
  ['isoCode', 'isoCode'],
  ['countryCode', 'countryCode'],
  ['latitude', 'coordinates'],
  ['longitude', 'coordinates'],
  ['language', 'language'],
  ['url', 'url'],
  ['slug', 'slug'],
  ['successor', 'successor'],
  ['parent', 'parent'],
  ['role', 'role'],
  ['id', 'state'],
])
