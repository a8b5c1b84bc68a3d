/** A failure to start or reach PostgreSQL; the message is one line that says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
