/** GraphQL's names of the links between events. */
export type LinkKind = 'IN_RESPONSE_TO' | 'FOLLOWS' | 'CAUSED_BY'

export interface LinkWords {
  kind: LinkKind
  words: string
  /** UTF-16 offsets in the sentence. */
  start: number
  end: number
  /** Whether the sentence begins with them. */
  isOpening: boolean
  /** Whether they point back at what was just told ("in retaliation,") and name nothing themselves. */
  isBackward: boolean
  /** The words that follow, up to the end of the clause: what is answered or followed. */
  object: string
}

/** Add a line for other words or another language. `bare` words point back; `of` words need an object. */
const TABLE: readonly { kind: LinkKind; bare?: string; of?: string }[] = [
  {
    kind: 'IN_RESPONSE_TO',
    bare: 'in (?:retaliation|response|reply|return)|retaliating|в ответ|у відповідь|als reaktion|daraufhin|im gegenzug|en représailles|en réponse|이에 대응(?:해|하여)|이에 맞서',
    of: 'in (?:retaliation for|response to|reply to|answer to)|retaliating for|в ответ на|у відповідь на|als reaktion auf|en (?:représailles à|réponse à)',
  },
  {
    kind: 'FOLLOWS',
    bare: '(?:shortly|soon|immediately) (?:after(?:wards?)?|thereafter)|after that|following (?:this|that)|после этого|вслед за этим|після цього|danach|par la suite|그 ?후|이후',
    of: '(?<!\\bthe )following|(?:in the )?(?:aftermath|wake) of|после(?! этого)|вслед за|після(?! цього)|nach(?= (?:der|dem|den) )|à la suite de',
  },
  {
    kind: 'CAUSED_BY',
    bare: 'as a (?:result|consequence)|because of this|в результате|внаслідок цього|infolgedessen|en conséquence|그 결과',
    of: 'as a (?:result|consequence) of|because of|owing to|в результате(?= \\p{L})|внаслідок|infolge|en raison de|à cause de',
  },
]

const PATTERNS = TABLE.flatMap(({ kind, bare, of }) => [
  ...(of ? [{ kind, isBackward: false, pattern: whole(of, '(?=\\s{1,3}\\p{L})') }] : []),
  ...(bare ? [{ kind, isBackward: true, pattern: whole(bare, '') }] : []),
])

/** The first words of a sentence that link its event to another; null where it has none. */
export function linkWordsIn(sentence: string): LinkWords | null {
  let first: LinkWords | null = null
  for (const { kind, isBackward, pattern } of PATTERNS) {
    const match = pattern.exec(sentence)
    if (match === null || (first !== null && match.index >= first.start)) continue
    const end = match.index + match[0].length
    first = {
      kind,
      words: match[0],
      start: match.index,
      end,
      isOpening: !/\p{L}/u.test(sentence.slice(Math.max(0, match.index - 40), match.index)),
      isBackward,
      object: /^[^,;:.]{0,200}/.exec(sentence.slice(end))?.[0].trim() ?? '',
    }
  }
  return first
}

function whole(words: string, ahead: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.replaceAll(' ', '\\s{1,3}')})(?![\\p{L}\\p{N}])${ahead}`,
    'iu',
  )
}
