/** Ends this process with one line that says what to do where its Node is too old. */
export function requireNodeVersion() {
  const problem = nodeVersionProblem(process.versions.node)
  if (problem === null) return
  console.error(problem)
  process.exit(1)
}

/** One line that says what to do where this Node is too old; null where it will do. */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Annals needs Node 20.19 or newer, and this is ${version}: install a newer one from https://nodejs.org.`
}
