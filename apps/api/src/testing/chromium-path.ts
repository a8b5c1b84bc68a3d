/** @throws Error that says what to do where no browser is named. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH
  if (path) return path
  throw new Error('Name a Chromium in CHROMIUM_PATH; npm test finds one by itself.')
}
