const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * EDTF that English or numeric text most likely means, for a suggestion; null where nothing is likely.
 * An ambiguous 7/8/2022 is not guessed.
 */
export function likelyMeaning(text: string): string | null {
  const words = text.trim().toLowerCase().slice(0, 60)
  return numericDay(words) ?? namedMonth(words) ?? qualified(words) ?? era(words) ?? decade(words)
}

function numericDay(words: string): string | null {
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?$/.exec(words)
  if (yearFirst !== null) return joined(yearFirst[1], yearFirst[2], yearFirst[3])
  const match = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})$/.exec(words)
  if (match === null) return null
  const [, first, separator, second, year] = match
  if (separator === '.' || Number(first) > 12 || first === second)
    return joined(year, second, first)
  return Number(second) > 12 ? joined(year, first, second) : null
}

function namedMonth(words: string): string | null {
  const match =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/.exec(
      words,
    )
  if (match === null) return null
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(
    match[2] === 'fall' ? 'autumn' : (match[2] ?? ''),
  )
  if (season !== -1) return `${match[4]}-${21 + season}`
  const month = MONTHS.indexOf((match[2] ?? '').slice(0, 3)) + 1
  return month === 0 ? null : joined(match[4], String(month), match[1] ?? match[3])
}

function qualified(words: string): string | null {
  const match = /^(c\.?|ca\.?|circa|about|around|before|until|after|since|from)\s*(\d{4})$/.exec(
    words,
  )
  if (match === null) return null
  const [, word = '', year = ''] = match
  if (word === 'before') return `../${String(Number(year) - 1).padStart(4, '0')}`
  if (word === 'until') return `../${year}`
  if (word === 'after') return `${String(Number(year) + 1).padStart(4, '0')}/..`
  return word === 'since' || word === 'from' ? `${year}/..` : `${year}~`
}

function era(words: string): string | null {
  const match = /^(\d{1,4}) ?(b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)$/.exec(words)
  if (match === null || Number(match[1]) === 0) return null
  if (!match[2]?.startsWith('b')) return (match[1] ?? '').padStart(4, '0')
  const year = Number(match[1]) - 1
  return `${year === 0 ? '' : '-'}${String(year).padStart(4, '0')}`
}

function decade(words: string): string | null {
  const match = /^(?:the )?(\d{3})0'?s$/.exec(words)
  return match === null ? null : `${match[1]}X`
}

function joined(year = '', month = '', day?: string): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return null
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
