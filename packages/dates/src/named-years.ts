/** A year with its era, a decade, a century or a quarter in lower-case words, as EDTF; else null. */
export function namedYears(words: string): string | null {
  return era(words) ?? decade(words) ?? century(words) ?? quarter(words)
}

function era(words: string): string | null {
  const before =
    /^(?:기원전 (?=\d+년?$))?(\d{1,6})년? ?(?:(?:г\.|р\.|год|рік) )?(?:b\.?c\.?(?:e\.?)?|v\. ?chr\.?|av\. ?j\.?-?c\.?|до н\. ?[эе]\.?)?$/.exec(
      words,
    )
  const after =
    /^(?:ad )?(\d{1,4}) ?(?:a\.?d\.?|c\.?e\.?|n\. ?chr\.?|ap\. ?j\.?-?c\.?|н\. ?[эе]\.?)?$/.exec(
      words,
    )
  const isBare = /^\d+$/.test(words)
  if (isBare) return words.length < 4 && Number(words) > 0 ? words.padStart(4, '0') : null
  if (after !== null && Number(after[1]) > 0) return (after[1] ?? '').padStart(4, '0')
  // An era must be named: 1910 alone is no year BC.
  if (
    before === null ||
    Number(before[1]) === 0 ||
    /^\d+년? ?(?:г\. |р\. |год |рік )?$/.test(words)
  )
    return null
  const year = Number(before[1]) - 1
  const digits = String(year).padStart(4, '0')
  return year === 0 ? '0000' : `${digits.length > 4 ? 'Y' : ''}-${digits}`
}

function decade(words: string): string | null {
  const match =
    /^(?:the |années |die )?(\d{3})0(?:'?s|er(?: jahren?)?|-?(?:е|ті)(?: годы| роки)?|년대)?$/.exec(
      words,
    )
  return match === null || /^\d+$/.test(words) ? null : `${match[1]}X`
}

function century(words: string): string | null {
  const match =
    /^(?:the )?(?:(\d{1,2})(?:(?:st|nd|rd|th) century|\. jahrhundert|e siècle|세기)|([ivx]{1,5})(?:er?)? (?:siècle|век|століття))$/.exec(
      words,
    )
  if (match === null) return null
  const number = match[1] === undefined ? arabic(match[2] ?? '') : Number(match[1])
  return number === 0 ? null : `${String(number - 1).padStart(2, '0')}XX`
}

function arabic(roman: string): number {
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

function quarter(words: string): string | null {
  const match = /^(?:q([1-4]) (\d{4})|(\d{4})[ -]?q([1-4]))$/.exec(words)
  return match === null ? null : `${match[2] ?? match[3]}-${32 + Number(match[1] ?? match[4])}`
}
