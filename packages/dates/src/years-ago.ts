/** Powers of ten by their lower-case names, in every language that dates are said in. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|tausend|mille|тысяч\p{L}*|тисяч\p{L}*)$/u, 3],
  [/^만$/, 4],
  [/^(?:millions?|millionen|м[иі]лл?[иь]о[нй]\p{L}*|мільйон\p{L}*|млн|ma)$/u, 6],
  [/^억$/, 8],
  [/^(?:billions?|milliarden?|milliards?|миллиард\p{L}*|мільярд\p{L}*|млрд|ga)$/u, 9],
]

const AGO =
  /^(?:vor |il y a )?(\d{1,12}(?:[.,]\d{1,6})?) ?(\p{L}+)?\.? ?(?:d'|de )?(?:years? ago|jahren?|années|ans|(?:лет|год|года) назад|(?:років|рік|роки) тому|년 전)?$/u

/**
 * A million years ago and more, as the significant digits that were said: "13.8 billion years ago"
 * is `Y-138E8S3`. The years since are beneath what such a number knows.
 */
export function deepYears(words: string): string | null {
  const said = saidYears(words)
  if (said === null || said.years < 1_000_000n) return null
  const digits = said.digits.replace(/^0+/, '')
  const zeros = String(said.years).length - digits.length
  // Zeros that no decimal point asks for are not significant: "170 million" knows two digits.
  const significant = said.hasFraction ? digits : digits.replace(/0+$/, '')
  const exponent = zeros + digits.length - significant.length
  return `Y-${significant}E${exponent}S${significant.length}`
}

/** Fewer years before `today` (EDTF), as an approximate year: nobody counts "300 years ago" by days. */
export function yearsAgo(words: string, today: string | undefined): string | null {
  const said = saidYears(words)
  if (said === null || today === undefined || said.years >= 1_000_000n) return null
  const year = BigInt(today.slice(0, 4)) - said.years
  const digits = String(year).replace('-', '').padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0n ? '-' : ''}${digits}~`
}

function saidYears(words: string): { years: bigint; digits: string; hasFraction: boolean } | null {
  if (!/\p{L}/u.test(words)) return null
  const match = AGO.exec(words)
  if (match === null) return null
  const [, number = '', name] = match
  const isUnit = name === 'ma' || name === 'ga'
  if (!isUnit && !/ago$|^vor .*jahren?$|^il y a |назад$|тому$|전$/.test(words)) return null
  const scale = name === undefined ? 0 : SCALES.find(([pattern]) => pattern.test(name))?.[1]
  if (scale === undefined) return null
  const [whole = '', fraction = ''] = number.split(/[.,]/)
  if (fraction.length > scale || whole.length + scale > 12) return null
  const years = BigInt(whole + fraction) * 10n ** BigInt(scale - fraction.length)
  return years === 0n ? null : { years, digits: whole + fraction, hasFraction: fraction !== '' }
}
