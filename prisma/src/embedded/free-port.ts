import { createServer } from 'node:net'
import { DatabaseError } from './database-error.ts'

/** The wanted port of 127.0.0.1, or any free one; throws DatabaseError where the wanted is taken. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new DatabaseError(
          `Port ${wanted} for PostgreSQL can't be used (${cause.code}): set ANNALS_DATABASE_PORT to a free one, or unset it.`,
          { cause },
        ),
      ),
    )
    probe.listen({ port: wanted, host: '127.0.0.1' }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
}
