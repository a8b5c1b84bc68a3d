import type { LinkWords } from './link-words.ts'

const LONGEST = 80
/** Words that introduce a date and go with it. */
const INTRODUCTION =
  /(?:^|\s)(?:on|in|at|by|since|until|from|during|before|after|late|early|the|в|во|с|до|у|am|im|in|seit|le|en|depuis)\s{1,3}$/iu
const OPENING =
  /^(?:however|meanwhile|but|and|also|moreover|later|then|according to [^,]{1,60}|однако|при этом|allerdings|cependant|하지만)\s{0,2},?\s{1,3}/iu
const ASIDE =
  /[,;]\s{1,3}(?:but|which|who|whose|where|while|adding|according to|saying|а|но|который|которая|aber|der|die|das|mais|qui)(?=\s)/iu

/**
 * A title for the event of a sentence: the sentence without its date, quotations, linking words and
 * asides, at most 80 characters. `date` and `link` are places in the sentence.
 */
export function suggestTitle(
  sentence: string,
  date: { start: number; end: number } | null,
  link: LinkWords | null,
): string {
  const linked = link?.isOpening && link.isBackward ? link.end : 0
  const undated =
    date === null || date.start < linked ? sentence.slice(linked) : without(sentence, linked, date)
  const spoken = unquoted(undated)
  const opened = trimmed(trimmed(spoken).replace(OPENING, ''))
  const aside = opened.slice(0, 2 * LONGEST).search(ASIDE)
  const plain = trimmed(aside > 20 ? opened.slice(0, aside) : opened)
  const title = shortened(plain === '' ? trimmed(sentence) : plain)
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}

function without(sentence: string, from: number, date: { start: number; end: number }): string {
  const before = sentence.slice(from, date.start)
  const introduction = INTRODUCTION.exec(before.slice(-20))?.[0] ?? ''
  const kept = before.slice(0, before.length - introduction.length)
  return `${kept.trimEnd()} ${sentence
    .slice(date.end)
    .replace(/^\s{0,3},/, '')
    .trimStart()}`
}

/** A sentence that opens with a long quotation is about its being said. */
function unquoted(sentence: string): string {
  const close = /^\s{0,3}[“"«„]/u.test(sentence) ? sentence.slice(2).search(/[”"»]/u) : -1
  const rest = close < 0 ? '' : sentence.slice(close + 3)
  return rest.trim().split(/\s/).length >= 3 ? rest : sentence
}

function trimmed(text: string): string {
  return text.replace(/\s{1,9}/g, ' ').replace(/^[\s,;:.–—-]{1,9}|[\s,;:.!?–—-]{1,9}$/gu, '')
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]{1,9}$/u, '')}…`
}
