/**
 * Every match of a global pattern, as `matchAll` gives them. `matchAll` copies the pattern each time, and
 * a copy starts in the slow interpreter again; this runs the pattern itself, which the engine has compiled.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
