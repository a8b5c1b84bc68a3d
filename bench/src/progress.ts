/** One line that says what is being done; kept apart from the results, on standard error. */
export interface Progress {
  show(text: string): void
  /** Takes the line away. */
  clear(): void
}

export function progressLine(stream: NodeJS.WriteStream): Progress {
  const startedAt = Date.now()
  let lastSecond = -1
  return {
    show: (text) => {
      const second = Math.floor((Date.now() - startedAt) / 1_000)
      const line = `${String(second).padStart(4)} s  ${text}`
      if (stream.isTTY) {
        stream.write(`\r\x1b[K${line.slice(0, (stream.columns ?? 80) - 1)}`)
      } else if (second >= lastSecond + 5) {
        lastSecond = second
        stream.write(`${line}\n`)
      }
    },
    clear: () => {
      if (stream.isTTY) stream.write('\r\x1b[K')
    },
  }
}
