/** An actor or place that the caller knows, under every name that a text may use for it. */
export interface KnownName {
  id: string
  name: string
  aliases?: readonly string[]
}

/** A known name found in a text: UTF-16 offsets, end exclusive. */
export interface NameMention {
  id: string
  start: number
  end: number
  text: string
}

interface Word {
  text: string
  start: number
  end: number
}

interface Alias {
  id: string
  words: string[]
}

/** What case and particles may add to a name. Add a line for another language. */
const ENDINGS =
  /^(?:s|es|n|en|а|у|ом|ем|е|ы|и|і|ю|ей|ою|ею|ой|ам|ами|ах|ов|я|ям|ями|ях|єю|ї|й|ого|ому|им|ым|ій|은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|측|측은)?$/u
/** The vowel or sign that Slavic case replaces. */
const REPLACED = /[аеиіоуыьяюїєй]$/u

/**
 * A search for known names as whole words between two offsets of a text: the longest name wins and
 * names do not overlap. Case endings are tolerated ("России" for "Россия"); short capitals ("US") must
 * be written as capitals. The search costs the words searched times the names that begin like each.
 */
export function nameFinder(
  known: readonly KnownName[],
): (text: string, start: number, end: number) => NameMention[] {
  const aliases = indexed(known)
  return (text, start, end) => {
    const words = wordsOf(text, start, end)
    const mentions: NameMention[] = []
    for (let index = 0; index < words.length; index++) {
      const first = words[index]
      const alias = first && longest(aliases, words, index, text)
      const last = alias && words[index + alias.words.length - 1]
      if (!alias || !last) continue
      const own = { start: first.start, end: endOf(last, alias.words.at(-1) ?? '') }
      mentions.push({ id: alias.id, ...own, text: text.slice(own.start, own.end) })
      index += alias.words.length - 1
    }
    return mentions
  }
}

function indexed(known: readonly KnownName[]): Map<string, Alias[]> {
  const index = new Map<string, Alias[]>()
  for (const { id, name, aliases = [] } of known) {
    for (const each of [name, ...aliases]) {
      const words = wordsOf(each, 0, each.length).map((word) => word.text)
      const key = keyOf(words[0] ?? '')
      if (key === '') continue
      const list = index.get(key) ?? []
      list.push({ id, words })
      index.set(key, list)
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function longest(index: Map<string, Alias[]>, words: Word[], at: number, text: string) {
  const aliases = index.get(keyOf(words[at]?.text ?? '')) ?? []
  return aliases.find((alias) =>
    alias.words.every((wanted, offset) => {
      const word = words[at + offset]
      const before = words[at + offset - 1]
      if (word === undefined || !isInflected(wanted, word.text)) return false
      return offset === 0 || /^[\s.’'–-]{1,3}$/.test(text.slice(before?.end, word.start))
    }),
  )
}

function isInflected(wanted: string, word: string): boolean {
  if (wanted.length <= 4 && wanted === wanted.toUpperCase() && wanted !== wanted.toLowerCase()) {
    return word === wanted
  }
  const [name, written] = [wanted.toLowerCase(), word.toLowerCase()]
  if (name === written) return true
  if (name.length < 2 || !/\p{L}/u.test(name)) return false
  if (written.startsWith(name) && (name.length >= 4 || !/[a-z]/.test(name))) {
    return ENDINGS.test(written.slice(name.length))
  }
  const stem = name.replace(REPLACED, '')
  return (
    stem !== name &&
    stem.length >= 3 &&
    written.startsWith(stem) &&
    ENDINGS.test(written.slice(stem.length))
  )
}

/** Without a Korean particle, which is written onto the name. */
function endOf(word: Word, wanted: string): number {
  const isHangul = /^\p{Script=Hangul}/u.test(wanted)
  return isHangul ? word.start + wanted.length : word.end
}

function keyOf(word: string): string {
  return word.toLowerCase().slice(0, 1)
}

function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
