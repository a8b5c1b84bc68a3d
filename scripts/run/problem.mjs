/** A failure that its reader can mend: the message is one line that says what to do. */
export class Problem extends Error {
  name = 'Problem'
}
