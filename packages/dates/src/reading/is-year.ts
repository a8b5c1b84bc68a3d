import { partsOf } from './calendar.ts'
import type { Context } from './rule.ts'

/** What stands right before a number that is no year. */
const NUMBERED =
  /(?:[$£€¥#№+@=]\s?|[\p{N}][.,:/–-]|[.]|(?<!\p{L})(?:page|pages|p|pp|flight|flights|no|nos|number|room|bus|boeing|airbus|windows|model|route|highway|section|article|resolution|chapter|verse|paragraph|unit|squadron|extension|lot|track|line|some|(?<!(?:later|earlier)\s)than|nearly|almost|least|over|up to|only|all|every|these|those|index|at|rose|fell|record|dax|points?|totall?ed|numbered|worth|costs?|aged|exceed(?:s|ed)?|стр|рейс|номер|сторінка|рейсу?|seite|flug|nummer|vol|numéro)\.?\s)$/iu
/** What stands right after one: something that is counted, paid or measured. */
const COUNTED =
  /^(?:[.,:]\d|%|°|\/\d|[\s-](?:%|per|percent|gmt|utc|hours?|odd|people|persons?|soldiers|troops|men|women|children|workers|jobs|employees|dollars?|cents|euros?|pounds?|rubles?|yen|won|yuan|francs?|marks?|miles?|kms?|kilomet\p{L}{2,4}|kilos?|kilograms?|kg|met(?:er|re)s?|feet|foot|inch(?:es)?|grams?|lit(?:er|re)s?|watts?|megawatts?|volts?|calories|bytes|hectares|acres|tons?|tonnes?|barrels?|points?|shares?|votes?|seats|pages|copies|units|degrees|times|words|million|billion|thousand|trillion|missiles|tanks|vehicles|days|years|weeks|months|minutes|seconds|block|солдат|военн|человек|чел|рублей|долларов|осіб|гривень|військових|Menschen|Soldaten|Euro|Dollar|personnes|soldats)(?!\p{L}))/iu
/** Plural nouns that a year does go before: others are counted by the number. */
const OF_A_YEAR =
  /^\s(?:sales|earnings|results|profits|losses|revenues?|elections|figures|models|levels|prices|taxes|estimates|olympics|games|talks|protests|riots|attacks|floods|championships|finals|accords|terms|polls|events|hearings|class|census|crisis|process|business|vintages?|bonds|wines|exports|imports|elections|s)\b/i
const LIST = /[(,;—–-]\s?$|^\s{0,3}$/

/** A four-digit number is a year unless what stands beside it counts, pays, measures or numbers. */
export function isYear({ text, start, end, language, published }: Context, year: string): boolean {
  if (end - start > year.length) return true
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (COUNTED.test(after)) return false
  if (NUMBERED.test(before)) return /\bover\s$/i.test(before) && /^[,.;)]/.test(after)
  if (language.introducesYear.test(before) || LIST.test(before)) {
    return !/^\s\p{Ll}{3,16}s\s(?:were|have|had|are|died|killed)\b/u.test(after)
  }
  if (/^[\s-]\p{Ll}{2,16}s\b/u.test(after) && !OF_A_YEAR.test(after)) return false
  if (/^[\s-]\p{Lu}?\p{Ll}/u.test(after) && Number(year) < 1900) return false
  return Number(year) >= 1700 && Number(year) <= partsOf(published).year + 60
}
