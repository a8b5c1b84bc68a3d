/**
 * About how wide a text is drawn, in px, erring on the wide side. A pure estimate, so that a server
 * and a browser lay out the same picture.
 */
export function textWidth(text: string, sizePx: number, isBold = false): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * sizePx * (isBold ? 1.06 : 1)
}

/** The text, or as much of its beginning as fits with an ellipsis; null where under three letters fit. */
export function fitText(text: string, widthPx: number, sizePx: number): string | null {
  if (textWidth(text, sizePx) <= widthPx) return text
  let ems = emsOf('…')
  let kept = ''
  for (const character of text) {
    ems += emsOf(character)
    if (ems * sizePx > widthPx) break
    kept += character
  }
  const trimmed = kept.trimEnd()
  return [...trimmed].length < 3 ? null : `${trimmed}…`
}

/**
 * The text, or as many of its words as fit with an ellipsis: who speaks what he reads names the whole.
 * Null where not one word fits; a text without spaces is cut as fitText cuts it.
 */
export function fitWords(text: string, widthPx: number, sizePx: number): string | null {
  const cut = fitText(text, widthPx, sizePx)
  if (cut === null || cut === text || !text.includes(' ')) return cut
  const kept = cut.slice(0, -1)
  const end = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  const words = kept.slice(0, Math.max(end, 0)).replace(/[\s,;:–—-]+$/u, '')
  return words === '' ? null : `${words}…`
}

/**
 * The text in lines that fit; a single word wider than the line stands alone and sticks out. The last
 * of `mostLines` holds all that is left.
 */
export function wrapText(text: string, widthPx: number, sizePx: number, mostLines = 2): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const isFull = last === undefined || textWidth(`${last} ${word}`, sizePx) > widthPx
    if (isFull && lines.length < mostLines) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

// Charts measure thousands of letters, of which there are few.
const EMS = new Map<string, number>()

function emsOf(character: string): number {
  const known = EMS.get(character)
  if (known !== undefined) return known
  const ems = estimate(character)
  EMS.set(character, ems)
  return ems
}

function estimate(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1100 && !(code >= 0x1e00 && code <= 0x20cf)) return 1
  if (/[iljI.,:;'’|! ]/.test(character)) return 0.3
  if (/[ftr()[\]“”"\-/]/.test(character)) return 0.4
  if (/[mwMW…—шщжюыШЩЖЮЫМФмф@%]/.test(character)) return 0.9
  if (/[0-9]/.test(character)) return 0.64
  return /\p{Lu}/u.test(character) ? 0.72 : 0.61
}
