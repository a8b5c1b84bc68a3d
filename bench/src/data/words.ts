/**
 * A vocabulary whose words are used as unevenly as those of a language: everyday words of reports
 * first, then made-up ones, so that a search may be for a word of every second event or of three.
 */
const COMMON =
  'agreement talks border trade energy forces minister treaty summit visit export statement sanctions embassy delegation council president exercise missile railway grain pipeline election parliament court protest workers factory harbour island river refugees aid hospital school university satellite launch research fishing cotton copper uranium fertiliser loan debt currency bank inflation tariff customs embargo ceasefire withdrawal offensive occupation liberation uprising reform amnesty constitution referendum independence recognition alliance neutrality mediation commission inquiry tribunal verdict appeal archive letter telegram radio newspaper broadcast festival orchestra exhibition museum earthquake flood drought harvest epidemic vaccine census'.split(
    ' ',
  )

const SYLLABLES =
  'ba de ki lo mu na pe ri so tu va we xi yo za bre cla dro fle gri pla sto tre vel mor tan rin dus kel mar'.split(
    ' ',
  )

export const VOCABULARY_SIZE = 20_000

export const VOCABULARY: readonly string[] = Array.from(
  { length: VOCABULARY_SIZE },
  (_, rank) => COMMON[rank] ?? madeUpWord(rank),
)

/** A capitalised made-up name, another for each number. */
export function madeUpName(number: number): string {
  const word = madeUpWord(number + 977)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function madeUpWord(number: number): string {
  let word = ''
  for (let rest = number; word.length < 5 || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]
  }
  return word
}
