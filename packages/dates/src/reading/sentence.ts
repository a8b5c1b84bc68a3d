/** A sentence's place in a text: UTF-16 offsets, end exclusive. */
export interface SentenceSpan {
  start: number
  end: number
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Inc|Corp|Co|Ltd|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|U\.S|a\.m|p\.m|vs|г|гг|им|ул|тыс|млн|р|bzw|z\.B|\d{1,2})$/u

/** Sentences in order; they and the white space between them cover the text. Linear in its length. */
export function sentencesOf(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text.charAt(from))) from++
    while (to > from && /\s/.test(text.charAt(to - 1))) to--
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(/[.!?…。]["”’»)\]]?(?=\s)|\n/g)) {
    const end = match.index + match[0].length
    const isStop = match[0].startsWith('.')
    if (isStop && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
    if (isStop && /^\s{1,3}\p{Ll}/u.test(text.slice(end, end + 4))) continue
    close(end)
  }
  close(text.length)
  return sentences
}
