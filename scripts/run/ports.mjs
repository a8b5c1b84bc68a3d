import { createServer } from 'node:net'
import { Problem } from './problem.mjs'

/** @throws Problem where the port of this address ({ port, host, setting }) can't be listened at. */
export async function requireFreePort({ port, host, setting }) {
  // A browser that is told "localhost" may try ::1 first, and would meet whoever listens there.
  for (const each of new Set([host, '127.0.0.1', '::1'])) {
    const code = await tryToListen(port, each)
    if (code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} is taken: stop the program that listens there (perhaps Annals itself), or choose another port: ${setting}=${port + 1}.`,
      )
    }
    if (code === 'EACCES') {
      throw new Problem(
        `Port ${port} needs more rights than this user has: choose one above 1023 in ${setting}.`,
      )
    }
    if (code !== null && each === host) {
      throw new Problem(`${host}:${port} can't be listened at (${code}): mend ${setting}.`)
    }
  }
}

/** The code of the failure, or null. */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}
