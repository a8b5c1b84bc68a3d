/** With a full stop at its end, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.?!…]["”’)\]]?$/u.test(text) ? text : `${text}.`
}
